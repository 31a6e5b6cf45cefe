package id.padan.schedule;

import java.util.OptionalLong;

/** What came of a request; fields as in {@link Ending}. */
public record Outcome(EndingKind kind, OptionalLong run, String sentence, String trace) {
    static Outcome of(EndingKind kind, String sentence) {
        return new Outcome(kind, OptionalLong.empty(), sentence, "");
    }

    static Outcome of(EndingKind kind, long run, String sentence) {
        return new Outcome(kind, OptionalLong.of(run), sentence, "");
    }
}
