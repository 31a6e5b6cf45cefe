package id.padan.answer.excel;

import id.padan.answer.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a workbook with remarks goes: never in any file's place. */
final class ResultPlace {
    private static final String ENDING = ".xlsx";
    private static final Pattern COPY = Pattern.compile("(.*) - (?:hasil|pratinjau)(?: \\(\\d+\\))?");

    private ResultPlace() {}

    /** The first free name: {@code x - hasil.xlsx}, then {@code x - hasil (2).xlsx}; that of a copy counts on. */
    static Path of(Path original, Path folder, Stage stage) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        Matcher copy = COPY.matcher(stem);
        String base = (copy.matches() ? copy.group(1) : stem) + " - " + stage.copy();
        Path place = folder.resolve(base + ENDING);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(base + " (" + i + ")" + ENDING);
        }
        return place;
    }
}
