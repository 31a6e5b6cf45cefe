package id.padan.remedy;

import id.padan.rule.Finding;
import id.padan.rule.TaskTarget;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person does in one application in one sitting. What stops a whole school (a unor, a principal) is a task for each
 * of them; what concerns single people is one list for the office that has it done, because nobody reads a line per teacher.
 */
enum Work {
    UNOR("Lengkapi unor", Scope.TARGET, TaskTarget.Kind.UNOR),
    SINKRON_KEPALA("Sinkronkan SKP dan RHK kepala sekolah", Scope.TARGET, TaskTarget.Kind.ATASAN),
    SETUJUI_SKP("Setujui SKP yang menunggu di PMM", Scope.TARGET, TaskTarget.Kind.ATASAN),
    UNOR_PEGAWAI("Tetapkan unor pegawai", Scope.UNOR_INDUK, null),
    LOG_SINKRON("Samakan unor dan atasan menurut Log Sinkronisasi PMM", Scope.UNOR_INDUK, null),
    TULISAN_UNOR("Samakan tulisan nama unor", Scope.UNOR_INDUK, null),
    NPSN("Rapikan NPSN unor sekolah", Scope.UNOR_INDUK, null),
    DATA_SIASN("Rapikan data pegawai di SIASN", Scope.INSTANSI, null),
    BERKAS_PMM("Unduh ulang berkas PMM", Scope.INSTANSI, null),
    VERVAL("Perbaiki data pegawai di Verval PTK", Scope.UNOR_INDUK, null),
    DAPODIK("Rapikan daftar pegawai di Dapodik", Scope.UNOR_INDUK, null),
    PMM("Selesaikan SKP di PMM", Scope.UNOR_INDUK, null),
    /** A disparity of which this table says nothing: a list of its own, under its own title. */
    OTHER("", Scope.UNOR_INDUK, null);

    /** How far one task reaches. */
    enum Scope {
        /** One unor or person. */
        TARGET,
        /** One list for each unor induk, since an office may have a workbook for each. */
        UNOR_INDUK,
        /** The BKD's own work, in one place for all. */
        INSTANSI
    }

    /** By code, then sub-kind; under "" the code's own, for every sub-kind that has none. */
    private static final Map<String, Map<String, Work>> BY_CODE = new HashMap<>();

    static {
        put(UNOR, "unor_atasan_tidak_ditemukan", "unor_tidak_terdaftar/tidak_aktif");
        put(UNOR, "atasan_berbeda/unor_tanpa_pemimpin");
        put(SINKRON_KEPALA, "skp_atasan_belum_ada", "rhk_tidak_terkait");
        put(SETUJUI_SKP, "skp_pmm_belum_ada/menunggu_persetujuan");
        put(UNOR_PEGAWAI, "unor_tidak_terdaftar");
        put(LOG_SINKRON, "unor_berbeda/unor_lain", "atasan_berbeda/orang_lain");
        put(TULISAN_UNOR, "unor_berbeda/ditulis_berbeda");
        put(NPSN, "npsn_ganda", "unor_tanpa_npsn");
        put(DATA_SIASN, "ganda_siasn", "jabatan_nomenklatur_lama", "kedudukan_tidak_aktif");
        put(BERKAS_PMM, "nip_tidak_padan/rusak_angka_spreadsheet", "sekolah_tidak_ada_di_pmm");
        put(VERVAL, "nip_tidak_padan", "identitas_meragukan", "atasan_berbeda/nip_atasan_tidak_padan");
        put(DAPODIK, "ganda_pmm", "tidak_ada_di_pmm");
        put(PMM, "skp_pmm_belum_ada", "atasan_berbeda/atasan_pmm_kosong", "tertinggal_jadwal");
    }

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String title;
    private final Scope scope;
    private final TaskTarget.@Nullable Kind kind;

    Work(String title, Scope scope, TaskTarget.@Nullable Kind kind) {
        this.title = title;
        this.scope = scope;
        this.kind = kind;
    }

    private static void put(Work work, String... codes) {
        for (String code : codes) {
            int slash = code.indexOf('/');
            String subkind = slash < 0 ? "" : code.substring(slash + 1);
            BY_CODE.computeIfAbsent(slash < 0 ? code : code.substring(0, slash), first -> new HashMap<>())
                    .put(subkind, work);
        }
    }

    static Work of(String code, String subkind) {
        Map<String, Work> bySubkind = BY_CODE.getOrDefault(code, Map.of());
        Work own = bySubkind.getOrDefault("", OTHER);
        return bySubkind.getOrDefault(subkind, own);
    }

    static Work of(Finding finding) {
        return of(finding.code(), finding.subkind());
    }

    /** As it stands in a task's key. */
    String word() {
        return word;
    }

    /** For the officer; "" where the disparity's own title says it. */
    String title() {
        return title;
    }

    /** How far a task of this work reaches when this is to be repaired: a list where nobody is named who could do it. */
    Scope scope(TaskTarget target) {
        return scope == Scope.TARGET && target.kind() != kind ? Scope.UNOR_INDUK : scope;
    }

    /** True when people of a school wait for it and must sync once it is done. */
    boolean awaited() {
        return this == UNOR || this == SINKRON_KEPALA;
    }
}
