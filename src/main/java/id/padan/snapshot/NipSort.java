package id.padan.snapshot;

import id.padan.domain.NipReading;

/** How the NIP of a row stands there, as {@code padan periksa} counts it. */
public enum NipSort {
    SOUND,
    EMPTY,
    DAMAGED,
    OTHER;

    static NipSort of(NipReading reading) {
        if (reading instanceof NipReading.Valid) {
            return SOUND;
        }
        if (reading instanceof NipReading.Empty) {
            return EMPTY;
        }
        return reading instanceof NipReading.Damaged ? DAMAGED : OTHER;
    }
}
