package id.padan.recap;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files made from names of instansi: letters, digits, space, dash and dot only, at most 100 characters, unlike
 * each other even where case does not count, and none that Windows reserves. One object per folder.
 */
public final class FileNames {
    private static final int LONGEST = 100;
    private static final Set<String> RESERVED = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private final Set<String> taken = new HashSet<>();

    /** The next free name; {@code ending} with its dot. */
    public String of(String name, String ending) {
        String base = safe(name, LONGEST - ending.length());
        String candidate = base;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            candidate = safe(base, LONGEST - ending.length() - suffix.length()) + suffix;
        }
        return candidate + ending;
    }

    /** A folder's name. */
    static String folder(String name) {
        return safe(name, LONGEST);
    }

    private static String safe(String name, int longest) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean allowed = Character.isLetterOrDigit(c) || c == '-' || c == '.';
            if (allowed) {
                kept.appendCodePoint(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        });
        String safe = trimmed(kept.toString());
        if (safe.isEmpty()) {
            safe = "Tanpa Nama";
        }
        String stem = safe.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return cut(RESERVED.contains(stem) ? "Nama " + safe : safe, longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return trimmed(text.substring(0, end));
    }

    /** Windows drops dots and spaces at the end; a dot at the beginning hides a file elsewhere. */
    private static String trimmed(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }
}
