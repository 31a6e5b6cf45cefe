package id.padan.rule;

import java.util.function.Function;

/**
 * Something that is known of a row, or why it is not. Facts are derived from facts, so that whatever stands in the way of
 * the first is the reason for all that follow from it.
 */
sealed interface Fact<T> {
    /** It is so. */
    record Known<T>(T value) implements Fact<T> {}

    /** Nobody can tell, because. */
    record Unknown<T>(Reason why) implements Fact<T> {}

    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Fact<T> behind(String code) {
        return new Unknown<>(new Reason.Behind(code));
    }

    static <T> Fact<T> noData(String what) {
        return new Unknown<>(new Reason.NoData(what));
    }

    static <T> Fact<T> unclear(String sentence) {
        return new Unknown<>(new Reason.Unclear(sentence));
    }

    /** What follows from it. */
    default <U> Fact<U> then(Function<? super T, Fact<U>> next) {
        if (this instanceof Known<T> known) {
            return next.apply(known.value);
        }
        return new Unknown<>(((Unknown<T>) this).why);
    }

    /** A rule's answer, given the fact; not assessable for the fact's own reason where it is unknown. */
    default Verdict judge(Function<? super T, Verdict> rule) {
        if (this instanceof Known<T> known) {
            return rule.apply(known.value);
        }
        return Verdict.notAssessable(((Unknown<T>) this).why);
    }
}
