package id.padan.candidate;

/** How sure a candidate is. Whoever is less than {@code mungkin} is not named at all. */
public enum Band {
    /** Proposed as the NIP to enter. */
    HAMPIR_PASTI("hampir pasti"),
    /** Listed, to be checked by hand. */
    MUNGKIN("mungkin");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    /** As officers read it. */
    public String label() {
        return label;
    }
}
