package id.padan.snapshot;

/** PMM's optional columns whose absence must be said aloud, because a rule cannot be judged without them. */
public enum PmmColumn {
    UNOR_ID("UNOR ID"),
    NPSN("NPSN"),
    SEKOLAH("NAMA SEKOLAH"),
    INSTANSI("INSTANSI"),
    NIP_ATASAN("NIP ATASAN"),
    STATUS_SKP("STATUS SKP"),
    PERIODE("PERIODE"),
    TANGGAL_LAHIR("TANGGAL LAHIR"),
    KEPEGAWAIAN("STATUS KEPEGAWAIAN"),
    RHK("RHK"),
    RHK_ATASAN("RHK ATASAN"),
    TAHAP("TAHAP");

    private final String header;

    PmmColumn(String header) {
        this.header = header;
    }

    /** The header an officer would look for. */
    public String header() {
        return header;
    }
}
