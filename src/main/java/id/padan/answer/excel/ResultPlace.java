package id.padan.answer.excel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a workbook with remarks goes: beside the one that came back, and never in any file's place. */
final class ResultPlace {
    private static final String ENDING = ".xlsx";
    private static final Pattern RESULT = Pattern.compile("(.*) - hasil(?: \\(\\d+\\))?");

    private ResultPlace() {}

    /** The first free name: {@code x - hasil.xlsx}, then {@code x - hasil (2).xlsx}; that of a result counts on. */
    static Path of(Path original, Path folder) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        Matcher result = RESULT.matcher(stem);
        String base = (result.matches() ? result.group(1) : stem) + " - hasil";
        Path place = folder.resolve(base + ENDING);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(base + " (" + i + ")" + ENDING);
        }
        return place;
    }
}
