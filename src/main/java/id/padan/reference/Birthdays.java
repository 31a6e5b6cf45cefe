package id.padan.reference;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Who in SIASN was born on which day: four bytes a person, and two more while it is made. Of several rows with one NIP only the one
 * that judges is in it. Immutable, thread-safe.
 */
public final class Birthdays {
    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int DAYS = 1 << Character.SIZE;
    private static final char NEVER = DAYS - 1;

    /** Where a day's people begin. */
    private final int[] starts = new int[DAYS + 1];

    private final int[] people;

    /** Of everybody; who has no birth date in SIASN is taken at the NIP's word. */
    public Birthdays(PegawaiIndex pegawai) {
        char[] day = new char[pegawai.size()];
        for (int ordinal = 0; ordinal < day.length; ordinal++) {
            day[ordinal] = pegawai.judges(ordinal) ? place(bornOn(pegawai, ordinal)) : NEVER;
            starts[day[ordinal] + 1]++;
        }
        for (int i = 0; i < DAYS; i++) {
            starts[i + 1] += starts[i];
        }
        people = new int[day.length];
        int[] next = starts.clone();
        for (int ordinal = 0; ordinal < day.length; ordinal++) {
            people[next[day[ordinal]]++] = ordinal;
        }
    }

    private static LocalDate bornOn(PegawaiIndex pegawai, int ordinal) {
        LocalDate said = pegawai.tanggalLahir(ordinal);
        return said == null ? pegawai.nip(ordinal).tanggalLahir() : said;
    }

    private static char place(LocalDate date) {
        long day = date.toEpochDay() - FIRST_DAY;
        return day < 0 || day >= NEVER ? NEVER : (char) day;
    }

    /** The ordinals of those born on this day, in file order; yours to keep. */
    public int[] on(LocalDate date) {
        char day = place(date);
        return day == NEVER ? new int[0] : Arrays.copyOfRange(people, starts[day], starts[day + 1]);
    }
}
