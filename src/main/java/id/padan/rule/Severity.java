package id.padan.rule;

import java.util.Locale;

/** How much a finding matters to the officer. */
public enum Severity {
    /** Stops the flow to e-Kinerja: allowances are at stake. */
    BERAT,
    /** Does not stop the flow by itself, yet somebody must look. */
    SEDANG,
    /** A remark; blocks nothing. */
    RINGAN;

    /** The word in files and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
