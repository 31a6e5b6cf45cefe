package id.padan.bench;

import java.util.Locale;

/**
 * One thing that is asked of Padan, and what came.
 *
 * @param what in words
 * @param found what was measured, in the limit's unit
 * @param limit the most it may be, or the least it must be
 * @param bound which of the two
 */
record Target(String what, double found, double limit, Bound bound) {
    /** On which side of the limit is right. */
    enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static Target atMost(String what, double found, double limit) {
        return new Target(what, found, limit, Bound.AT_MOST);
    }

    static Target atLeast(String what, double found, double limit) {
        return new Target(what, found, limit, Bound.AT_LEAST);
    }

    /** Something that either holds or does not. */
    static Target holds(String what, boolean held) {
        return atLeast(what, held ? 1 : 0, 1);
    }

    boolean met() {
        return bound == Bound.AT_MOST ? found <= limit : found >= limit;
    }

    /** As a line of a table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s %.2f | %s |",
                what,
                found,
                bound.sign,
                limit,
                met() ? "met" : "**missed**");
    }
}
