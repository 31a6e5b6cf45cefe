package id.padan.ledger;

import java.util.Locale;

/** What became of a row: the columns of the books' right side. */
public enum Fate {
    RECONCILED,
    OUT_OF_SCOPE,
    EXCEPTED,
    REJECTED,
    BLANK;

    /** The word in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
