package id.padan.rule;

import id.padan.domain.NipReading;
import id.padan.reference.HeadState;
import id.padan.reference.Unor;
import id.padan.snapshot.PmmColumn;

/** "Atasan di PMM bukan atasan di SIASN". Compared by NIP; names only explain. Plt/Plh known to e-Kinerja are lawful. */
final class AtasanBerbeda implements PmmRule {
    @Override
    public String code() {
        return RuleCatalog.ATASAN_BERBEDA;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.atasanUnor().judge(unor -> {
            boolean acting = pmm.atasan() instanceof Fact.Known<Atasan> known
                    && known.value().acting();
            if (!acting && pmm.references().unor().headState(unor.ordinal()) == HeadState.NONE) {
                return pmm.grounds().headsKnown()
                        ? withoutHead(pmm, unor)
                        : PmmCase.<Unor>noHeads().judge(known -> Verdict.CLEAN);
            }
            return pmm.has(PmmColumn.NIP_ATASAN)
                    ? compared(pmm, unor)
                    : Verdict.notAssessable(new Reason.NoData("kolom " + PmmColumn.NIP_ATASAN.header() + " di pmm"));
        });
    }

    private Verdict withoutHead(PmmCase pmm, Unor unor) {
        return found(
                pmm,
                "unor_tanpa_pemimpin",
                "",
                Named.unor(unor),
                "Unor " + unor.nama() + " di SIASN (" + unor.at()
                        + ") tidak mempunyai pemimpin, sehingga atasan pegawai" + " ini tidak dapat diturunkan"
                        + inPmm(pmm) + ". Isilah pemimpin unor itu.");
    }

    private static String inPmm(PmmCase pmm) {
        String named = Named.person(pmm.row().namaAtasan(), pmm.row().nipAtasan());
        return named.isEmpty() ? "" : "; menurut PMM atasannya " + named;
    }

    private Verdict compared(PmmCase pmm, Unor unor) {
        NipReading named = pmm.row().nipAtasan();
        String inSiasn = head(pmm);
        String begin = "Menurut SIASN atasan pegawai ini " + inSiasn + ", pemimpin " + unor.nama() + "; ";
        if (named instanceof NipReading.Empty) {
            return found(
                    pmm,
                    "atasan_pmm_kosong",
                    inSiasn,
                    pmm.target(),
                    begin + "di PMM NIP atasannya kosong" + name(pmm) + ".");
        }
        if (!(named instanceof NipReading.Valid valid)) {
            return found(
                    pmm,
                    "nip_atasan_tidak_padan",
                    inSiasn,
                    pmm.target(),
                    begin + "di PMM NIP atasannya tertulis " + Named.number(named) + name(pmm)
                            + ", dan itu bukan NIP yang benar.");
        }
        return pmm.atasan().judge(atasan -> {
            if (atasan.pegawai().nip().equals(valid.nip())) {
                return Verdict.CLEAN;
            }
            boolean themself = valid.equals(pmm.row().nip());
            String other = (themself ? "dirinya sendiri, " : "")
                    + Named.person(pmm.row().namaAtasan(), named);
            return pmm.references().pegawai().find(valid.nip()) < 0
                    ? found(
                            pmm,
                            "nip_atasan_tidak_padan",
                            inSiasn,
                            pmm.target(),
                            begin + "di PMM atasannya " + other + ", dan NIP itu tidak ada di SIASN.")
                    : found(
                            pmm,
                            "orang_lain",
                            inSiasn,
                            pmm.target(),
                            begin + "menurut PMM atasannya " + (themself ? "" : "orang lain, ") + other + ".");
        });
    }

    private static String name(PmmCase pmm) {
        String name = pmm.row().namaAtasan();
        return name.isEmpty() ? "" : " (nama: " + name + ")";
    }

    private static String head(PmmCase pmm) {
        return pmm.atasan() instanceof Fact.Known<Atasan> known
                ? Named.person(known.value().pegawai())
                : "orang yang tidak ada di berkas siasn-pegawai";
    }

    private Verdict found(PmmCase pmm, String subkind, String siasnValue, TaskTarget target, String sentence) {
        String inPmm = Named.person(pmm.row().namaAtasan(), pmm.row().nipAtasan());
        return Verdict.found(finding(pmm.subject(), subkind, Severity.BERAT, inPmm, siasnValue, target, sentence));
    }
}
