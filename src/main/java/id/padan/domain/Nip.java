package id.padan.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An 18-digit civil-service number whose anatomy is possible: hold one and there is nothing left to check.
 *
 * <p>PNS: birth date YYYYMMDD, CPNS year-month YYYYMM, sex (1 male, 2 female), serial 001–999. PPPK: the same places,
 * but digits 13–14 stand for the contract and may be outside 01–12; such numbers exist since 2019 only. Immutable.
 */
public record Nip(long value) implements Comparable<Nip> {
    private static final long SMALLEST = 1930_01_01_0000_00_0_001L;
    private static final int FIRST_BIRTH_YEAR = 1930;
    private static final int FIRST_PPPK_YEAR = 2019;
    private static final int YOUNGEST_APPOINTMENT = 16;

    public Nip {
        String fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException("not a NIP: " + fault);
        }
    }

    /** Why these 18 digits cannot be a NIP, as an Indonesian clause for the officer, or null when they can. */
    public static @Nullable String faultOf(long digits) {
        if (digits < SMALLEST / 10 || digits >= 1_000_000_000_000_000_000L) {
            return "bukan 18 angka";
        }
        if (!bornOnADay(digits)) {
            return "angka 1–8 bukan tanggal lahir yang mungkin";
        }
        int year = (int) (digits / 1_000_000 % 10_000);
        int month = (int) (digits / 10_000 % 100);
        if (year < (int) (digits / 100_000_000_000_000L) + YOUNGEST_APPOINTMENT || year > 2100) {
            return "angka 9–12 bukan tahun pengangkatan yang mungkin";
        }
        if ((month < 1 || month > 12) && year < FIRST_PPPK_YEAR) {
            return "angka 13–14 bukan bulan pengangkatan, dan PPPK belum ada pada tahun itu";
        }
        int sex = (int) (digits / 1_000 % 10);
        if (sex != 1 && sex != 2) {
            return "angka ke-15 (jenis kelamin) harus 1 atau 2";
        }
        return digits % 1_000 == 0 ? "nomor urut 000 tidak pernah dipakai" : null;
    }

    private static boolean bornOnADay(long digits) {
        int born = (int) (digits / 10_000_000_000L);
        int year = born / 10_000;
        int month = born / 100 % 100;
        int day = born % 100;
        return year >= FIRST_BIRTH_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The birth date in the first eight digits. */
    public LocalDate tanggalLahir() {
        return LocalDate.of((int) (value / 100_000_000_000_000L), (int) (value / 1_000_000_000_000L % 100), (int)
                (value / 10_000_000_000L % 100));
    }

    /** True when the sex digit says female. */
    public boolean perempuan() {
        return value / 1_000 % 10 == 2;
    }

    /** All 18 digits: the one door through which a full NIP leaves, for reports only, never for a log. */
    public String full() {
        return Long.toString(value);
    }

    @Override
    public int compareTo(Nip other) {
        return Long.compare(value, other.value);
    }

    /** The last four digits only, so that no log can hold a full NIP. */
    @Override
    public String toString() {
        return "…" + full().substring(14);
    }
}
