package id.padan.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of routes.txt: what everybody gets for one request.
 *
 * @param pattern as in {@link Doors} or at the page
 * @param asked path and, after a blank, the form's fields, with {@code {names}} of things of the office
 * @param statuses in the order of {@link RouteByRoleTest#CALLERS}
 */
record RouteLine(String method, String pattern, String asked, List<String> statuses) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern VARIABLE = Pattern.compile("/\\{[^/]*(?=/|$)");

    static List<RouteLine> all() {
        try (InputStream file = Objects.requireNonNull(RouteLine.class.getResourceAsStream("routes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteLine::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("routes.txt", unreadable);
        }
    }

    private static RouteLine of(String line) {
        List<String> cells = BAR.splitAsStream(line.strip()).toList();
        if (cells.size() != 3 + RouteByRoleTest.CALLERS.size()) {
            throw new IllegalStateException("routes.txt, not a line of the table: " + line);
        }
        return new RouteLine(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
    }

    /** By which a line, a door and a page are known to be about one thing, however each names its variables. */
    static String shape(String method, String pattern) {
        return method + " " + VARIABLE.matcher(pattern).replaceAll("/{}");
    }

    String shape() {
        return shape(method, pattern);
    }

    String path() {
        return asked.indexOf(' ') < 0 ? asked : asked.substring(0, asked.indexOf(' '));
    }

    String fields() {
        return asked.indexOf(' ') < 0 ? "" : asked.substring(asked.indexOf(' ') + 1);
    }

    /** With what was got in place of what is expected. */
    RouteLine got(List<String> other) {
        return new RouteLine(method, pattern, asked, other);
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return method + " | " + pattern + " | " + asked
                + statuses.stream().map(" | "::concat).collect(Collectors.joining());
    }
}
