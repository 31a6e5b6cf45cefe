package id.padan.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Who in SIASN was born on which day: six bytes a person, and two more while it is made. Of several rows with one NIP only the one
 * that judges is in it. Immutable, thread-safe.
 */
public final class Birthdays {
    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int DAYS = 1 << Character.SIZE;
    private static final char NEVER = DAYS - 1;

    /** Where a day's people begin. */
    private final int[] starts = new int[DAYS + 1];

    private final int[] people;

    /** Beside each of {@link #people} their workplace: looked up one by one it would cost a walk through all of SIASN's columns. */
    private final char[] workplaces;

    /** Of everybody; who has no birth date in SIASN is taken at the NIP's word. */
    public Birthdays(PegawaiIndex pegawai) {
        char[] day = new char[pegawai.size()];
        for (int ordinal = 0; ordinal < day.length; ordinal++) {
            day[ordinal] = pegawai.judges(ordinal) ? place(pegawai.birthday(ordinal)) : NEVER;
            starts[day[ordinal] + 1]++;
        }
        for (int i = 0; i < DAYS; i++) {
            starts[i + 1] += starts[i];
        }
        people = new int[day.length];
        int[] next = starts.clone();
        workplaces = new char[day.length];
        for (int ordinal = 0; ordinal < day.length; ordinal++) {
            int place = next[day[ordinal]]++;
            people[place] = ordinal;
            workplaces[place] = (char) pegawai.workplaceCode(ordinal);
        }
    }

    private static char place(long epochDay) {
        long day = epochDay - FIRST_DAY;
        return day < 0 || day >= NEVER ? NEVER : (char) day;
    }

    /** Tells the ordinals of those born on this day who work at one of these, in file order. */
    public void at(BitSet workplaceCodes, LocalDate date, IntConsumer found) {
        char day = place(date.toEpochDay());
        for (int i = starts[day]; day != NEVER && i < starts[day + 1]; i++) {
            if (workplaceCodes.get(workplaces[i])) {
                found.accept(people[i]);
            }
        }
    }

    /** The ordinals of those born on this day, in file order; yours to keep. */
    public int[] on(LocalDate date) {
        char day = place(date.toEpochDay());
        return day == NEVER ? new int[0] : Arrays.copyOfRange(people, starts[day], starts[day + 1]);
    }
}
