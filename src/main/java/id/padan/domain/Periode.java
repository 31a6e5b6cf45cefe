package id.padan.domain;

import java.time.LocalDate;

/** Two days and all between them, both included. */
public record Periode(LocalDate awal, LocalDate akhir) {
    public Periode {
        if (akhir.isBefore(awal)) {
            throw new IllegalArgumentException("akhir " + akhir + " sebelum awal " + awal);
        }
    }

    /** A whole calendar year, as PMM sometimes writes its period. */
    public static Periode tahun(int tahun) {
        return new Periode(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31));
    }

    /** True when the two share at least one day. */
    public boolean overlaps(Periode other) {
        return !akhir.isBefore(other.awal) && !other.akhir.isBefore(awal);
    }
}
