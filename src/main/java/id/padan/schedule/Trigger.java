package id.padan.schedule;

/** Why a run was asked for. The label is what pages show. */
public enum Trigger {
    MANUAL("diminta petugas"),
    SLOT("jadwal"),
    INBOX("kotak masuk");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
