package id.padan.domain;

/** Roman numerals of I, V and X, as schools are numbered. */
final class Roman {
    private static final int MOST_X = 3;
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** 1 to 39; 0 when the word is no numeral as it is properly written. */
    static int value(String word) {
        int tens = 0;
        while (tens < word.length() && word.charAt(tens) == 'X') {
            tens++;
        }
        if (tens > MOST_X || word.isEmpty()) {
            return 0;
        }
        String ones = word.substring(tens);
        for (int one = 0; one < ONES.length; one++) {
            if (ONES[one].equals(ones)) {
                return 10 * tens + one;
            }
        }
        return 0;
    }
}
