package id.padan.road;

/**
 * Findings by why they came or went.
 *
 * @param data the snapshots changed: people's work, or people's errors
 * @param rule a rule or the catalogue changed
 * @param scope who is judged changed: a transfer, an exception, a school that came or did not come
 */
public record Split(long data, long rule, long scope) {
    public static final Split NONE = new Split(0, 0, 0);

    public long total() {
        return data + rule + scope;
    }

    /** All that nobody's work has brought about. */
    long apart() {
        return rule + scope;
    }

    public Split plus(Split other) {
        return new Split(data + other.data, rule + other.rule, scope + other.scope);
    }
}
