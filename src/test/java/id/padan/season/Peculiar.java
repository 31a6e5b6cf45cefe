package id.padan.season;

/** What is peculiar to a week at the office's desk. */
enum Peculiar {
    NOTHING("", ""),
    /** The same files are run once more, and once more by force. */
    REPEATED("", ""),
    /** The files are three days old. */
    EARLIER_FILES("", ""),
    /** A school is missing in PMM; the run is refused, and the whole file comes the same day. */
    SCHOOL_MISSING("susut-sekolah", ""),
    /** A school is missing in PMM, and the officer accepts it. */
    SCHOOL_ACCEPTED("susut-sekolah", ""),
    /** Last week's PMM under this week's name, and then the right one. */
    SAME_FILE("isi-sama", ""),
    /** A PMM of ten days ago, and then the right one. */
    OLDER_FILE("berkas-mundur", ""),
    /** The PMM of people nobody knows here, and then the right one. */
    OTHERS_FILE("nip-dikenal", ""),
    /** PMM without STATUS SKP, and the officer accepts it. */
    STATUS_LOST("kolom-hilang", ""),
    /** PMM without TAHAP, and the officer accepts it. */
    STAGE_LOST("kolom-hilang", ""),
    /** One rule is switched off this week. */
    RULE_OFF("", "atasan_berbeda"),
    /** Another one. */
    REMARK_OFF("", "jabatan_nomenklatur_lama"),
    /** Nobody answers any more. */
    LAST("", "");

    private final String gate;
    private final String ruleOff;

    Peculiar(String gate, String ruleOff) {
        this.gate = gate;
        this.ruleOff = ruleOff;
    }

    /** The gate that refuses, "" for none. */
    String gate() {
        return gate;
    }

    String ruleOff() {
        return ruleOff;
    }

    /** True when the published run lacks a school. */
    boolean missing() {
        return this == SCHOOL_ACCEPTED;
    }

    /** How old the files are, in days. */
    int age() {
        return this == EARLIER_FILES ? 3 : 0;
    }

    /** The column that the published run lacks, "" for none. */
    String lost() {
        return switch (this) {
            case STATUS_LOST -> "STATUS SKP";
            case STAGE_LOST -> "TAHAP";
            default -> "";
        };
    }

    /** True when the officer lets through what the gate refuses. */
    boolean accepted() {
        return missing() || !lost().isEmpty();
    }
}
