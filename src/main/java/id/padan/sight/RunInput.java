package id.padan.sight;

import id.padan.ledger.InputRecord;

/** An input file as the history shows it. */
public record RunInput(InputRecord input) {
    private static final int SHORT = 12;

    /** The beginning of the checksum: enough to see whether two are the same. */
    public String shortSum() {
        String whole = input.sha256();
        return whole.substring(0, Math.min(SHORT, whole.length()));
    }
}
