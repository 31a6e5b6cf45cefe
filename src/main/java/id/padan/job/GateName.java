package id.padan.job;

/** What may keep a run from being published; the label is what an officer writes behind {@code --terima-gerbang}. */
enum GateName {
    USIA_BERKAS("usia-berkas", true),
    SELISIH_BERKAS("selisih-berkas", true),
    TANPA_BARIS("tanpa-baris", false),
    NIP_RUSAK("nip-rusak", false),
    NIP_DIKENAL("nip-dikenal", true),
    /** A file that stands for an earlier day than the one accepted last. */
    BERKAS_MUNDUR("berkas-mundur", true),
    /** A file that claims to be newer and is the same. */
    ISI_SAMA("isi-sama", true),
    KOLOM_HILANG("kolom-hilang", true),
    SUSUT_INSTANSI("susut-instansi", true),
    SUSUT_SEKOLAH("susut-sekolah", true);

    private final String label;
    private final boolean acceptable;

    GateName(String label, boolean acceptable) {
        this.label = label;
        this.acceptable = acceptable;
    }

    String label() {
        return label;
    }

    /** True when an officer may knowingly go on. */
    boolean acceptable() {
        return acceptable;
    }
}
