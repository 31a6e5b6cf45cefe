package id.padan.answer;

import id.padan.snapshot.Masked;

/** What somebody typed, as a sentence may repeat it. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** Clean, short, long numbers masked, between quotation marks. */
    static String of(String typed) {
        return "\"" + shortened(typed) + "\"";
    }

    static String shortened(String typed) {
        String clean = Masked.of(CellWords.clean(typed));
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return clean.substring(0, end) + "…";
    }
}
