package id.padan.job;

/** The steps' names: the same word in Spring Batch's tables, on the screen and in the documents. */
final class StepNames {
    static final String PERIKSA_MASUKAN = "periksa masukan";
    static final String MUAT_ACUAN = "muat acuan";
    static final String REKONSILIASI_PMM = "rekonsiliasi PMM";
    static final String PERIKSA_KLAIM = "periksa klaim";
    static final String SISIR_SIASN = "sisir SIASN";
    static final String COCOKKAN_LOG = "cocokkan log";
    static final String TUTUP_NERACA = "tutup neraca";
    static final String SAMBUNG_RIWAYAT = "sambung riwayat";
    static final String REKAP = "rekap";

    private StepNames() {}
}
