package id.padan.snapshot;

/** Hides long numbers in text that leaves the books: of every run of six and more digits only the last four stay. */
public final class Masked {
    private static final int SHORTEST = 6;
    private static final int KEPT = 4;

    private Masked() {}

    public static String of(String text) {
        StringBuilder masked = new StringBuilder(text);
        int start = -1;
        for (int i = 0; i <= masked.length(); i++) {
            boolean digit = i < masked.length() && Character.isDigit(masked.charAt(i));
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                if (i - start >= SHORTEST) {
                    masked.replace(start, i - KEPT, "•".repeat(i - KEPT - start));
                }
                start = -1;
            }
        }
        return masked.toString();
    }
}
