package id.padan.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a file's data stand for, and how that was found. What the officer states wins, then the file's own time stamp,
 * then its name, then the day it was last written.
 */
record PerTanggal(LocalDate hari, String source) {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.]20\\d\\d|\\d{1,2}[ -]\\p{L}{3,9}[ -]20\\d\\d|20\\d{6})(?!\\d)");
    private static final List<String> OTHER_DAYS = List.of("PERIODE", "TENGGAT", "S.D", "S/D", "SAMPAI", "BATAS");

    static PerTanggal of(Path file, List<String> titles, @Nullable LocalDate stated) throws IOException {
        if (stated != null) {
            return new PerTanggal(stated, "berkas job");
        }
        LocalDate stamp = stamp(titles);
        if (stamp != null) {
            return new PerTanggal(stamp, "cap waktu di dalam berkas");
        }
        Path name = file.getFileName();
        LocalDate named = name == null ? null : only(name.toString().replace('_', ' '));
        if (named != null) {
            return new PerTanggal(named, "nama berkas");
        }
        LocalDate written = Files.getLastModifiedTime(file)
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
        return new PerTanggal(written, "waktu berkas");
    }

    /** The last title that carries exactly one date and does not speak of a period or a deadline. */
    private static @Nullable LocalDate stamp(List<String> titles) {
        LocalDate stamp = null;
        for (String title : titles) {
            String upper = title.toUpperCase(Locale.ROOT);
            if (OTHER_DAYS.stream().noneMatch(upper::contains)) {
                LocalDate date = only(title);
                stamp = date == null ? stamp : date;
            }
        }
        return stamp;
    }

    /** The one date in a text; null when there is none, or more than one. */
    private static @Nullable LocalDate only(String text) {
        LocalDate only = null;
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            LocalDate date = DateText.of(matcher.group());
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only;
    }
}
