package id.padan.rule;

/**
 * How the school in PMM compares with the unor in SIASN.
 *
 * @param by how it was decided
 * @param pmmUnor the unor that PMM's school is, -1 where only its name is known
 */
record SchoolMatch(Outcome outcome, By by, int pmmUnor) {
    enum Outcome {
        SAME,
        /** One school, two spellings. */
        WRITTEN_DIFFERENTLY,
        DIFFERENT,
        /** Another unor, where e-Kinerja knows the person as Plt/Plh: lawful. */
        ACTING,
        /** Another unor, where the person was before moving within the period (rotation): lawful. */
        BEFORE_MOVING
    }

    enum By {
        ID("id unor"),
        PADANAN("berkas padanan NPSN"),
        NPSN("NPSN pada unor"),
        NAMA("nama sekolah");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** For "diputuskan menurut …". */
        String label() {
            return label;
        }
    }

    boolean different() {
        return outcome == Outcome.DIFFERENT;
    }
}
