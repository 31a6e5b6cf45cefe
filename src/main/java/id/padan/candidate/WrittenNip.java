package id.padan.candidate;

import id.padan.domain.NipReading;

/**
 * What a NIP column that leads nowhere still tells.
 *
 * @param digits what can be read as digits, letters that look like digits among them; "" when nothing can
 * @param how what became of them on the way
 * @param kept of how many leading digits a spreadsheet spared the value; all of them where none was at work
 */
record WrittenNip(String digits, How how, int kept) {
    enum How {
        WHOLE,
        /** Letters stand among the digits. */
        LETTERED,
        /** A spreadsheet held it as a number. */
        DAMAGED
    }

    static final int LENGTH = 18;

    /** Excel keeps so many digits of a number. */
    static final int SPREADSHEET = 15;

    private static final String LOOK_ALIKES = "OoQDIlLi|SsBZz";
    private static final String MEANT = "00001111155822";

    static WrittenNip of(NipReading reading) {
        if (reading instanceof NipReading.Valid valid) {
            return whole(valid.nip().full(), How.WHOLE);
        }
        if (reading instanceof NipReading.WrongLength other) {
            return whole(other.digits(), How.WHOLE);
        }
        if (reading instanceof NipReading.Impossible impossible) {
            return whole(impossible.digits(), How.WHOLE);
        }
        if (reading instanceof NipReading.NotDigits text) {
            return whole(digitsMeant(text.text()), How.LETTERED);
        }
        return reading instanceof NipReading.Damaged damaged ? damaged(damaged.text()) : whole("", How.WHOLE);
    }

    private static WrittenNip whole(String digits, How how) {
        return new WrittenNip(digits, how, digits.length());
    }

    /** Letters are digits only where all that stand together look like some: "NIP" and "belum ada" mean none. */
    private static String digitsMeant(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        boolean number = false;
        for (int i = 0; i < text.length(); ) {
            int end = endOfLetters(text, i);
            if (end > i) {
                digits.append(meant(text, i, end));
                i = end;
            } else {
                char c = text.charAt(i++);
                boolean digit = c >= '0' && c <= '9';
                number |= digit;
                digits.append(digit ? String.valueOf(c) : "");
            }
        }
        return number ? digits.toString() : "";
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '|')) {
            end++;
        }
        return end;
    }

    private static String meant(String text, int from, int end) {
        StringBuilder digits = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            int alike = LOOK_ALIKES.indexOf(text.charAt(i));
            if (alike < 0) {
                return "";
            }
            digits.append(MEANT.charAt(alike));
        }
        return digits.toString();
    }

    private static WrittenNip damaged(String text) {
        int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
        StringBuilder digits = new StringBuilder(LENGTH);
        text.substring(0, exponent < 0 ? text.length() : exponent)
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .forEach(c -> digits.append((char) c));
        return new WrittenNip(digits.toString(), How.DAMAGED, Math.min(digits.length(), SPREADSHEET));
    }

    /** True when the digits that were spared stand in this NIP; a spreadsheet rounds the last one it shows. */
    boolean sparedOf(String nip) {
        if (kept == 0 || digits.length() > LENGTH) {
            return false;
        }
        long shown = Long.parseLong(digits.substring(0, kept));
        long cut = Long.parseLong(nip.substring(0, kept));
        return shown == cut || (kept < SPREADSHEET && shown == cut + 1 && nip.charAt(kept) >= '5');
    }

    /** The first eight digits, which are a birth date in a NIP; 0 when there are none. */
    int born() {
        return kept < 8 ? 0 : Integer.parseInt(digits.substring(0, 8));
    }
}
