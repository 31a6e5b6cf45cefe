package id.padan.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A path as an officer writes it: with slashes of either sort, and with {@code *}, {@code ?}, {@code [..]} or
 * {@code {..}} in any part. Upper and lower case count as one, on every system, so that a job means the same everywhere.
 */
final class FilePattern {
    private static final String WILD = "*?[{";

    private FilePattern() {}

    /** The pattern made absolute against a folder, whose own name is taken literally. */
    static String absolute(Path folder, String written) {
        String pattern = written.replace('\\', '/');
        if (pattern.startsWith("/") || pattern.matches("[A-Za-z]:/.*")) {
            return pattern;
        }
        Path base = folder.toAbsolutePath().normalize();
        while (pattern.startsWith("../") || pattern.startsWith("./")) {
            Path parent = base.getParent();
            base = pattern.startsWith("../") && parent != null ? parent : base;
            pattern = pattern.substring(pattern.indexOf('/') + 1);
        }
        String literal = base.toString().replace('\\', '/');
        return escaped(literal) + (literal.endsWith("/") ? "" : "/") + pattern;
    }

    /** False for a pattern that can never be searched for, such as one with an unclosed bracket. */
    static boolean possible(String pattern) {
        try {
            for (String part : pattern.substring(firstWildPart(pattern)).split("/", -1)) {
                matcher(part);
            }
            return true;
        } catch (PatternSyntaxException unclosed) {
            return Files.isRegularFile(literal(pattern));
        }
    }

    /** The regular files that match, sorted by path; a file of exactly this name comes before any wild card. Office lock files ({@code ~$…}) and hidden files never match. */
    static List<Path> matches(String pattern) throws IOException {
        Path exactly = literal(pattern);
        if (Files.isRegularFile(exactly)) {
            return List.of(exactly);
        }
        int firstWild = firstWildPart(pattern);
        List<Path> found = List.of(literal(pattern.substring(0, firstWild)));
        for (String part : pattern.substring(firstWild).split("/", -1)) {
            if (!part.isEmpty()) {
                found = children(found, part);
            }
        }
        return found.stream().filter(Files::isRegularFile).sorted().toList();
    }

    /** The folder in which the search begins, for a message. */
    static Path folder(String pattern) {
        int firstWild = firstWildPart(pattern);
        Path literal = literal(pattern.substring(0, firstWild));
        Path parent = literal.getParent();
        return firstWild < pattern.length() || parent == null ? literal : parent;
    }

    /** The one folder in which all files of a pattern lie; empty when folders, too, have wild cards. */
    static Optional<Path> home(String pattern) {
        int slash = pattern.lastIndexOf('/');
        return firstWildPart(pattern) <= slash
                ? Optional.empty()
                : Optional.of(literal(pattern.substring(0, Math.max(slash, 1))));
    }

    /** True when a file of this name, in the pattern's folder, would match. */
    static boolean matchesName(String pattern, String name) {
        String last = pattern.substring(pattern.lastIndexOf('/') + 1);
        return visible(name) && matcher(last).matches(Path.of(name.toLowerCase(Locale.ROOT)));
    }

    /** False for the lock files of office programs and for hidden files. */
    static boolean visible(String name) {
        return !name.startsWith("~$") && !name.startsWith(".");
    }

    private static List<Path> children(List<Path> folders, String part) throws IOException {
        PathMatcher matcher = matcher(part);
        List<Path> children = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                    all.forEach(child -> {
                        String name = String.valueOf(child.getFileName());
                        if (visible(name) && matcher.matches(Path.of(name.toLowerCase(Locale.ROOT)))) {
                            children.add(child);
                        }
                    });
                }
            }
        }
        return children;
    }

    private static PathMatcher matcher(String part) {
        return FileSystems.getDefault().getPathMatcher("glob:" + part.toLowerCase(Locale.ROOT));
    }

    /** Where the first part with a wild card begins; the pattern's length when there is none. */
    private static int firstWildPart(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (WILD.indexOf(c) >= 0) {
                return pattern.lastIndexOf('/', i) + 1;
            }
        }
        return pattern.length();
    }

    private static Path literal(String escaped) {
        try {
            return Path.of(escaped.replaceAll("\\\\(.)", "$1"));
        } catch (InvalidPathException impossible) {
            return Path.of("");
        }
    }

    private static String escaped(String literal) {
        return literal.replaceAll("([*?\\[{\\\\])", "\\\\$1");
    }
}
