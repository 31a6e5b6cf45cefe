package id.padan.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells 16 digits apart that nobody's column or index knows. NIK: six digits of place, birth date DDMMYY (women's day
 * plus 40), four of serial. NUPTK has no such anatomy.
 */
final class SixteenDigits {
    private static final int FEMALE = 40;
    private static final int FIRST_PROVINCE = 11;
    private static final int LAST_PROVINCE = 97;
    private static final int OLDEST = 1930;
    private static final int SCHOOL_AGE = 16;

    private SixteenDigits() {}

    /** True when a NIK could be written so. */
    static boolean nik(String digits) {
        int province = Integer.parseInt(digits, 0, 2, 10);
        int day = Integer.parseInt(digits, 6, 8, 10);
        int month = Integer.parseInt(digits, 8, 10, 10);
        int bornOn = day > FEMALE ? day - FEMALE : day;
        return province >= FIRST_PROVINCE
                && province <= LAST_PROVINCE
                && bornOn >= 1
                && bornOn <= 31
                && month >= 1
                && month <= 12
                && !digits.endsWith("0000");
    }

    /** True when it is rather a NIP that lost two digits: it begins with the person's birth date, or can be no NIK. */
    static boolean cutNip(String digits, @Nullable LocalDate tanggalLahir) {
        LocalDate begins = date(digits);
        if (begins == null) {
            return false;
        }
        return begins.equals(tanggalLahir) || !nik(digits);
    }

    private static @Nullable LocalDate date(String digits) {
        int year = Integer.parseInt(digits, 0, 4, 10);
        int appointed = Integer.parseInt(digits, 8, 12, 10);
        if (year < OLDEST || appointed < year + SCHOOL_AGE || appointed > year + 100) {
            return null;
        }
        try {
            return LocalDate.of(year, Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 6, 8, 10));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
