package id.padan.domain;

/** Whether two words are one slip of the pen apart: a letter more, less, another, or two exchanged. */
final class OneEdit {
    private OneEdit() {}

    /** False for words shorter than {@code shortest}, and for equal ones. */
    static boolean apart(String one, String other, int shortest) {
        int difference = one.length() - other.length();
        if (Math.min(one.length(), other.length()) < shortest || Math.abs(difference) > 1) {
            return false;
        }
        int from = 0;
        while (from < one.length() && from < other.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        if (from == one.length() && from == other.length()) {
            return false;
        }
        if (difference != 0) {
            String longer = difference > 0 ? one : other;
            String shorter = difference > 0 ? other : one;
            return longer.substring(from + 1).equals(shorter.substring(from));
        }
        return one.substring(from + 1).equals(other.substring(from + 1)) || exchanged(one, other, from);
    }

    private static boolean exchanged(String one, String other, int from) {
        return from + 1 < one.length()
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from)
                && one.substring(from + 2).equals(other.substring(from + 2));
    }
}
