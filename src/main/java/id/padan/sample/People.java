package id.padan.sample;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Invents people, up to 61,880,990 of them. Person number n has birth day {@code n·A mod D} and serial {@code n div D},
 * which begins anew in each of ten eras of their own months of appointment: no two share all three, so no two share a NIP,
 * whatever their sex and year of appointment. The nation needs the first era only.
 */
final class People {
    private static final LocalDate OLDEST = LocalDate.of(1967, 1, 1);
    /** Births from 1967 to 2000; a prime, so that stepping visits every day before it repeats. */
    private static final int DAYS = 12_401;

    private static final int STEP = 5_003;
    /** Serials above stay free for NIPs that nobody has. */
    private static final int MOST_SERIALS = 499;

    private static final int LAST_OLD_NIP = 2008;
    /** By era: no month in two of them. */
    private static final int[][] INTAKE = {{1, 3, 12}, {2}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}};
    /** The first era's; the others count on from here. */
    private static final int CONTRACT = 21;

    private final RandomGenerator random;
    private final String area;
    private final long end;
    private long next;

    /**
     * @param first number of the first person
     * @param most how many numbers may be used, so that the ranges of different regions do not overlap
     * @param area six digits with which a NIK begins, no other region's
     */
    People(RandomGenerator random, long first, long most, String area) {
        this.random = random;
        this.next = first;
        this.end = first + most;
        this.area = area;
    }

    Person employee() {
        return person(random.nextInt(4) == 0);
    }

    /** A PNS with a NIP lama. */
    Person veteran() {
        long number = next;
        while (birth(number).getYear() > 1984) {
            number++;
        }
        next = number;
        return person(false);
    }

    Person pppk() {
        return person(true);
    }

    private static LocalDate birth(long number) {
        return OLDEST.plusDays((number % DAYS) * STEP % DAYS);
    }

    private Person person(boolean pppk) {
        long number = next++;
        LocalDate lahir = birth(number);
        int round = (int) (number / DAYS);
        int serial = round % MOST_SERIALS + 1;
        int era = round / MOST_SERIALS;
        if (era >= INTAKE.length || number >= end) {
            throw new IllegalStateException("more people than numbers for them");
        }
        boolean female = random.nextInt(100) < 62;
        int tahun = pppk ? 2022 + random.nextInt(4) : appointed(lahir.getYear());
        int bulan = pppk ? CONTRACT + era : INTAKE[era][random.nextInt(INTAKE[era].length)];
        String nip = digits(lahir.getYear(), 4)
                + digits(lahir.getMonthValue(), 2)
                + digits(lahir.getDayOfMonth(), 2)
                + tahun
                + digits(bulan, 2)
                + (female ? '2' : '1')
                + digits(serial, 3);
        String born = digits(lahir.getDayOfMonth() + (female ? 40 : 0), 2)
                + digits(lahir.getMonthValue(), 2)
                + digits(lahir.getYear() % 100, 2);
        return new Person(
                number,
                nip,
                pppk || tahun > LAST_OLD_NIP ? "" : Long.toString(130_000_000L + number % 69_999_999L),
                area + born + digits(round + 1, 4),
                nuptk(number),
                Names.full(random, female),
                random.nextInt(9) == 0 ? Names.frontTitle(random, female) : "",
                random.nextInt(20) == 0 ? "" : Names.degree(random),
                lahir,
                female,
                pppk,
                tahun,
                bulan);
    }

    private int appointed(int born) {
        int earliest = born + 22;
        return Math.min(earliest + random.nextInt(11), 2024);
    }

    /** Digits 7–8 are 80, which no NIK has there (days run to 31, women's to 71). */
    private static String nuptk(long number) {
        return digits(1_000 + number % 9_000, 4) + "7" + digits(number % 10, 1) + "80" + digits(number, 8);
    }

    static String digits(long value, int places) {
        String text = Long.toString(value);
        return text.length() >= places ? text : "0".repeat(places - text.length()) + text;
    }
}
