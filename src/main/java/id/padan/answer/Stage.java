package id.padan.answer;

/** Whether answers are looked at or put down. */
public enum Stage {
    PREVIEW("Akan diterima."),
    APPLIED("Diterima.");

    private final String accepted;

    Stage(String accepted) {
        this.accepted = accepted;
    }

    /** What is said of a row that passed. */
    public String accepted() {
        return accepted;
    }
}
