package id.padan.snapshot.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A number as a workbook writes it, as plain digits or as a day. */
final class XlsxNumber {
    /** Beyond what a spreadsheet's number can hold; writing such a one out in digits could fill the memory. */
    private static final int LONGEST = 400;

    private static final double LAST_DAY = 2_958_466;
    private static final int DAYS_1904 = 1_462;

    private XlsxNumber() {}

    /** All digits, no exponent; what is no number stays the text it is. */
    static RawCell plain(String text) {
        if (text.isEmpty()) {
            return RawCell.EMPTY;
        }
        boolean digits = true;
        for (int i = 0; i < text.length() && digits; i++) {
            char c = text.charAt(i);
            digits = (c >= '0' && c <= '9') || c == '.' || (c == '-' && i == 0);
        }
        if (digits) {
            return new RawCell(whole(text), RawCell.Type.NUMBER);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean writable = Math.abs((long) number.scale()) + number.precision() <= LONGEST;
            return new RawCell(writable ? whole(number.toPlainString()) : text, RawCell.Type.NUMBER);
        } catch (NumberFormatException e) {
            return RawCell.text(text);
        }
    }

    /** {@code 2026} for {@code 2026.0}, as some programs write every number. */
    private static String whole(String number) {
        int dot = number.indexOf('.');
        int end = number.length();
        while (dot > 0 && number.charAt(end - 1) == '0') {
            end--;
        }
        return end == dot + 1 && dot > 0 ? number.substring(0, dot) : number;
    }

    /**
     * The day of a serial number, {@code yyyy-mm-dd}, its time of day dropped; a number without a day (a mere time of day,
     * or beyond the calendar) stays a number.
     */
    static RawCell date(String text, boolean from1904) {
        double serial;
        try {
            serial = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return plain(text);
        }
        double in1900 = from1904 ? serial + DAYS_1904 : serial;
        if (!(in1900 >= 1 && in1900 < LAST_DAY)) {
            return plain(text);
        }
        long day = (long) in1900;
        // the 1900 system counts a 29 February 1900 that never was, as day 60
        LocalDate base = day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return new RawCell(base.plusDays(day).toString(), RawCell.Type.DATE);
    }
}
