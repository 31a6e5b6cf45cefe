package id.padan.reference;

import id.padan.domain.Nip;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Birth dates by ordinal. Nearly everybody's is that of their NIP, and takes a bit instead of an int. */
final class BirthDates {
    private static final int ABSENT = Integer.MIN_VALUE;

    private final BitSet asInNip = new BitSet();
    private final LongIntMap others = new LongIntMap();

    void put(int ordinal, Nip nip, @Nullable LocalDate born) {
        if (born == null) {
            return;
        }
        if (born.equals(nip.tanggalLahir())) {
            asInNip.set(ordinal);
        } else {
            others.put(ordinal + 1L, (int) born.toEpochDay());
        }
    }

    /** The date as a day since 1970; where none was said, the one in the NIP. */
    long day(int ordinal, long nip) {
        int said = asInNip.get(ordinal) ? ABSENT : others.get(ordinal + 1L, ABSENT);
        if (said != ABSENT) {
            return said;
        }
        int born = (int) (nip / 10_000_000_000L);
        return LocalDate.of(born / 10_000, born / 100 % 100, born % 100).toEpochDay();
    }

    /** The date, null where none was said. */
    @Nullable
    LocalDate of(int ordinal, Nip nip) {
        if (asInNip.get(ordinal)) {
            return nip.tanggalLahir();
        }
        int day = others.get(ordinal + 1L, ABSENT);
        return day == ABSENT ? null : LocalDate.ofEpochDay(day);
    }
}
