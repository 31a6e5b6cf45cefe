package id.padan.schedule;

/** What became of a slot. The label is what pages show. */
public enum SlotState {
    /** Its run was asked for in time. */
    TAKEN("dijalankan"),
    /** The server was down or busy; its run was asked for later, for itself and the missed ones before it. */
    CAUGHT_UP("disusulkan"),
    /** Nothing was run for it. */
    MISSED("terlewat");

    private final String label;

    SlotState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
