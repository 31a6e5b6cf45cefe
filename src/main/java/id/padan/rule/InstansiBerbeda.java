package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.snapshot.PmmColumn;

/**
 * "Instansi di PMM bukan instansi kerja di SIASN": stands in place of unor_berbeda. That INSTANSI INDUK and INSTANSI KERJA
 * differ is lawful (dipekerjakan), so PMM may name either.
 */
final class InstansiBerbeda implements PmmRule {
    @Override
    public String code() {
        return RuleCatalog.INSTANSI_BERBEDA;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().judge(pegawai -> {
            if (!pmm.namesInstansi()) {
                return Verdict.notAssessable(
                        pmm.has(PmmColumn.INSTANSI)
                                ? new Reason.Unclear("Instansi pegawai ini kosong di PMM.")
                                : new Reason.NoData("kolom " + PmmColumn.INSTANSI.header() + " di pmm"));
            }
            return switch (pmm.instansiLikeness()) {
                case SAME -> Verdict.CLEAN;
                case UNTOLD ->
                    Verdict.notAssessable(new Reason.Unclear("Instansi di PMM tertulis \"" + inPmm(pmm)
                            + "\", di SIASN \"" + name(pegawai.kerja()) + "\"; keduanya tidak dapat dibandingkan."));
                case DIFFERENT -> found(pmm, inPmm(pmm), name(pegawai.kerja()));
            };
        });
    }

    private static String inPmm(PmmCase pmm) {
        return name(pmm.grounds().instansi().canonical(pmm.row().instansi()));
    }

    private Verdict found(PmmCase pmm, String inPmm, String inSiasn) {
        return Verdict.found(finding(
                pmm.subject(),
                "",
                Severity.BERAT,
                inPmm,
                inSiasn,
                pmm.target(),
                "Menurut PMM pegawai ini bekerja di " + inPmm + ", sedangkan instansi kerjanya di SIASN " + inSiasn
                        + ". Sekolah dan atasannya baru dapat dibandingkan setelah instansinya sama."));
    }

    private static String name(Instansi instansi) {
        return instansi.nama().isEmpty() ? instansi.id() : instansi.nama();
    }
}
