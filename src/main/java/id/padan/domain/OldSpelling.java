package id.padan.domain;

/** Names of places as they were written before 1972 (and OE before 1947), in today's letters. Source: Ejaan yang Disempurnakan. */
final class OldSpelling {
    private OldSpelling() {}

    /**
     * OE is U, DJ is J, TJ is C. Where DJ shows that the writer kept the old consonants, a J alone is Y; elsewhere it may
     * be today's J, so it stays.
     */
    static String modern(String word) {
        boolean oldJ = word.contains("DJ");
        if (!oldJ && !word.contains("OE") && !word.contains("TJ")) {
            return word;
        }
        StringBuilder modern = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (next == 'J' && (c == 'D' || c == 'T')) {
                modern.append(c == 'D' ? 'J' : 'C');
                i++;
            } else if (c == 'O' && next == 'E') {
                modern.append('U');
                i++;
            } else {
                modern.append(c == 'J' && oldJ ? 'Y' : c);
            }
        }
        return modern.toString();
    }

    /** What is left when letters that offices mix up count as one, and doubled letters once. Equal only says "perhaps". */
    static String loose(String modern) {
        StringBuilder loose = new StringBuilder(modern.length());
        for (int i = 0; i < modern.length(); i++) {
            char c = modern.charAt(i);
            char heard = switch (c) {
                case 'J', 'Y' -> 'I';
                case 'V' -> 'F';
                case 'Z' -> 'S';
                default -> c;
            };
            boolean silent = c == 'H' && i > 0 && "KTDG".indexOf(modern.charAt(i - 1)) >= 0;
            if (!silent && (loose.isEmpty() || loose.charAt(loose.length() - 1) != heard)) {
                loose.append(heard);
            }
        }
        return loose.toString();
    }
}
