package id.padan.schedule;

/** What came of a request. The label is what pages show. */
public enum EndingKind {
    PUBLISHED("terbit"),
    /** The inputs are those of the last published run: nothing was done. */
    ALREADY_PUBLISHED("tidak ada masukan baru"),
    /** A gate is closed or the books do not close. */
    NOT_PUBLISHED("tidak terbit"),
    /** A file, the job file or the catalogue cannot be used. */
    UNUSABLE("berkas tidak dapat dipakai"),
    STOPPED("dihentikan"),
    /** Something nobody foresaw. */
    FAILED("gagal"),
    /** A command line was at the same job. */
    BUSY("job sedang dipakai");

    private final String label;

    EndingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True when somebody should look into it. */
    public boolean alarming() {
        return this == NOT_PUBLISHED || this == UNUSABLE || this == FAILED;
    }
}
