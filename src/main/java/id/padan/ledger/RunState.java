package id.padan.ledger;

/** How far a run has come. The label is what {@code padan riwayat} shows. */
public enum RunState {
    RUNNING("berjalan"),
    PUBLISHED("terbit"),
    NOT_PUBLISHED("tidak terbit"),
    FAILED("gagal"),
    STOPPED("dihentikan");

    private final String label;

    RunState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
