package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.snapshot.Address;

/**
 * What stands behind the findings of a PMM row: what is going to be found, or not found any more, once they are repaired.
 * A row with findings of which nothing is said stands free when they are gone.
 *
 * @param instansi the row's, as its findings have it
 * @param unorInduk the row's, as its findings have it
 * @param at the row
 * @param code the disparity meant, "" for {@link Sort#UNKNOWN}
 * @param subkind of the disparity; for {@link Sort#HEAD} the id of the unor without a head
 * @param target what has to be repaired; for {@link Sort#HEAD} the person taken for the head
 */
public record Foreseen(
        Instansi instansi, String unorInduk, Address at, Sort sort, String code, String subkind, TaskTarget target) {
    /** What is said. */
    public enum Sort {
        /** This will be found. */
        CAUSE,
        /** This is found now and goes away with another finding of the same row. */
        SYMPTOM,
        /** All this holds only if this person, whom PMM names, becomes the head of that unor. */
        HEAD,
        /** Nobody can tell what will be found: the row must be judged again. */
        UNKNOWN
    }

    /** Where, without whose. */
    @Override
    public String toString() {
        return sort + " " + code + ", " + at;
    }
}
