package id.padan.sight;

import org.jspecify.annotations.Nullable;

/**
 * One instansi in the list of all.
 *
 * @param answered null where nobody can answer: rows of unknown instansi
 */
public record InstansiLine(
        String key,
        String name,
        long judged,
        long unobstructed,
        long findings,
        @Nullable Answered answered) {
    public long held() {
        return judged - unobstructed;
    }
}
