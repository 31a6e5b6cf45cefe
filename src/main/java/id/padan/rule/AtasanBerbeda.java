package id.padan.rule;

import id.padan.domain.NipReading;
import id.padan.reference.HeadState;
import id.padan.reference.Unor;
import id.padan.snapshot.PmmColumn;

/** "Atasan di PMM bukan atasan di SIASN". Compared by NIP; names only explain. Plt/Plh known to e-Kinerja are lawful. */
final class AtasanBerbeda implements PmmRule {
    static final String UNOR_TANPA_PEMIMPIN = "unor_tanpa_pemimpin";
    static final String ORANG_LAIN = "orang_lain";

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
                        : AtasanSearch.<Unor>noHeads().judge(known -> Verdict.CLEAN);
            }
            return pmm.has(PmmColumn.NIP_ATASAN)
                    ? compared(pmm, unor)
                    : Verdict.notAssessable(new Reason.NoData("kolom " + PmmColumn.NIP_ATASAN.header() + " di pmm"));
        });
    }

    private Verdict withoutHead(PmmCase pmm, Unor unor) {
        return found(
                pmm,
                UNOR_TANPA_PEMIMPIN,
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
        if (named instanceof NipReading.Valid valid) {
            return pmm.atasan()
                    .judge(atasan -> atasan.pegawai().has(valid.nip()) ? Verdict.CLEAN : another(pmm, unor, valid));
        }
        return named instanceof NipReading.Empty
                ? found(
                        pmm,
                        "atasan_pmm_kosong",
                        head(pmm),
                        pmm.target(),
                        begin(pmm, unor) + "di PMM NIP atasannya kosong" + name(pmm) + ".")
                : found(
                        pmm,
                        "nip_atasan_tidak_padan",
                        head(pmm),
                        pmm.target(),
                        begin(pmm, unor) + "di PMM NIP atasannya tertulis " + Named.number(named) + name(pmm)
                                + ", dan itu bukan NIP yang benar.");
    }

    private Verdict another(PmmCase pmm, Unor unor, NipReading.Valid named) {
        boolean themself = named.equals(pmm.row().nip());
        String other =
                (themself ? "dirinya sendiri, " : "") + Named.person(pmm.row().namaAtasan(), named);
        return pmm.references().pegawai().find(named.nip()) < 0
                ? found(
                        pmm,
                        "nip_atasan_tidak_padan",
                        head(pmm),
                        pmm.target(),
                        begin(pmm, unor) + "di PMM atasannya " + other + ", dan NIP itu tidak ada di SIASN.")
                : found(
                        pmm,
                        ORANG_LAIN,
                        head(pmm),
                        pmm.target(),
                        begin(pmm, unor) + "menurut PMM atasannya " + (themself ? "" : "orang lain, ") + other + ".");
    }

    private static String begin(PmmCase pmm, Unor unor) {
        return "Menurut SIASN atasan pegawai ini " + head(pmm) + ", pemimpin " + unor.nama() + "; ";
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
