package id.padan.answer;

/** Whether answers are looked at or put down. */
public enum Stage {
    PREVIEW("pratinjau", "Akan diterima."),
    APPLIED("hasil", "Diterima.");

    private final String copy;
    private final String accepted;

    Stage(String copy, String accepted) {
        this.copy = copy;
        this.accepted = accepted;
    }

    /** What the copy with remarks is called. */
    public String copy() {
        return copy;
    }

    /** What is said of a row that passed. */
    public String accepted() {
        return accepted;
    }
}
