package id.padan.rule;

import id.padan.reference.Unor;
import id.padan.snapshot.PmmRow;

/** "Sekolah di PMM bukan unor di SIASN". The same school spelled in two ways is a remark and blocks nothing. */
final class UnorBerbeda implements PmmRule {
    @Override
    public String code() {
        return RuleCatalog.UNOR_BERBEDA;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.unor()
                .judge(unor -> pmm.school().judge(match -> switch (match.outcome()) {
                    case SAME, ACTING, BEFORE_MOVING -> Verdict.CLEAN;
                    case WRITTEN_DIFFERENTLY -> writtenDifferently(pmm, unor, match);
                    case DIFFERENT -> different(pmm, unor, match);
                }));
    }

    private Verdict different(PmmCase pmm, Unor unor, SchoolMatch match) {
        String inPmm = school(pmm, match);
        return Verdict.found(finding(
                pmm.subject(),
                "unor_lain",
                Severity.BERAT,
                inPmm,
                unor.nama(),
                pmm.target(),
                "Menurut PMM pegawai ini bertugas di " + inPmm + ", sedangkan unornya di SIASN " + unor.nama()
                        + ". Diputuskan menurut " + match.by().label() + "."));
    }

    private Verdict writtenDifferently(PmmCase pmm, Unor unor, SchoolMatch match) {
        return Verdict.found(finding(
                pmm.subject(),
                "ditulis_berbeda",
                Severity.RINGAN,
                pmm.row().sekolah(),
                unor.nama(),
                Named.unor(unor),
                "Sekolahnya sama, hanya namanya ditulis berbeda: di PMM \""
                        + pmm.row().sekolah() + "\", di SIASN \""
                        + unor.nama() + "\". Diputuskan menurut " + match.by().label()
                        + ". Ini saja tidak menghambat pegawai."));
    }

    /** PMM's school as the officer knows it: its name, else the unor's or the NPSN. */
    private static String school(PmmCase pmm, SchoolMatch match) {
        PmmRow row = pmm.row();
        if (!row.sekolah().isEmpty()) {
            return row.npsn() == null ? row.sekolah() : row.sekolah() + " (NPSN " + row.npsn() + ")";
        }
        if (match.pmmUnor() >= 0) {
            return pmm.grounds().unor(match.pmmUnor()).nama();
        }
        return row.npsn() == null ? "unor " + row.unor() : "NPSN " + row.npsn();
    }
}
