package id.padan.life;

/** Why a finding came or went. The label is what an officer reads. */
public enum Cause {
    /** The data changed. */
    DATA("data"),
    /** A rule, the catalogue or the job's settings changed. */
    RULE("aturan"),
    /** What can be judged changed: files, units and people that came or left. */
    SCOPE("lingkup");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
