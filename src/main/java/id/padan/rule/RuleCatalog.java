package id.padan.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules. The first eight are the causes that e-Kinerja shows, in the order in which one hides the next. To add a rule:
 * a class, a line here, an entry in the remedy catalogue, a scene in the sample.
 */
public final class RuleCatalog {
    public static final String NIP_TIDAK_PADAN = "nip_tidak_padan";
    static final String SKP_PMM_BELUM_ADA = "skp_pmm_belum_ada";
    static final String UNOR_TIDAK_TERDAFTAR = "unor_tidak_terdaftar";
    static final String UNOR_BERBEDA = "unor_berbeda";
    static final String UNOR_ATASAN_TIDAK_DITEMUKAN = "unor_atasan_tidak_ditemukan";
    static final String ATASAN_BERBEDA = "atasan_berbeda";
    static final String INSTANSI_BERBEDA = "instansi_berbeda";
    static final String SEKOLAH_TIDAK_ADA_DI_PMM = "sekolah_tidak_ada_di_pmm";
    public static final String TIDAK_ADA_DI_PMM = "tidak_ada_di_pmm";

    static final List<PmmRule> CAUSES = List.of(
            new NipTidakPadan(),
            new SkpPmmBelumAda(),
            new UnorTidakTerdaftar(),
            new UnorBerbeda(),
            new UnorAtasanTidakDitemukan(),
            new SkpAtasanBelumAda(),
            new AtasanBerbeda(),
            new RhkTidakTerkait());

    static final List<PmmRule> FURTHER = List.of(
            new InstansiBerbeda(),
            new GandaPmm(),
            new KedudukanTidakAktif(),
            new IdentitasMeragukan(),
            new JabatanNomenklaturLama(),
            new TertinggalJadwal(),
            new BelumMengalir());

    static final List<PegawaiRule> PEGAWAI = List.of(new TidakAdaDiPmm(), new GandaSiasn(), new KlaimGanda());

    static final List<UnorRule> UNOR = List.of(new SekolahTidakAdaDiPmm(), new NpsnGanda(), new UnorTanpaNpsn());

    private static final List<String> ORDER = CAUSES.stream().map(Rule::code).toList();

    private RuleCatalog() {}

    /** Every rule: the eight causes in blocking order, then the further ones. */
    public static List<Rule> all() {
        return Stream.of(CAUSES, FURTHER, PEGAWAI, UNOR)
                .<Rule>flatMap(List::stream)
                .toList();
    }

    /** The codes of all rules, in the same order. */
    public static List<String> codes() {
        return all().stream().map(Rule::code).toList();
    }

    /** True for what one row says against another: when the other does not come, that proves nothing. */
    public static boolean comparesRows(String code) {
        return all().stream().anyMatch(rule -> rule.code().equals(code) && rule.comparesRows());
    }

    /** 1-based place in the blocking order, 0 for all others. */
    public static int order(String code) {
        return ORDER.indexOf(code) + 1;
    }

    static List<PmmRule> pmm() {
        return Stream.concat(CAUSES.stream(), FURTHER.stream()).toList();
    }
}
