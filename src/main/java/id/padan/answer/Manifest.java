package id.padan.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says of its own making, on its very hidden sheet.
 *
 * @param job the job's name
 * @param run the run that drew it
 * @param tanggal the day that run stands for
 * @param instansiKey whose it is, as {@code Instansi.key()}
 * @param instansi the name, for sentences
 * @param unorInduk whose part, "" for the whole instansi
 */
public record Manifest(String job, long run, LocalDate tanggal, String instansiKey, String instansi, String unorInduk) {
    /** Name of the sheet; it is known by its first cell though, whatever the sheet is called. */
    public static final String SHEET = "Padan";
    /** The first cell of the sheet. */
    public static final String TITLE = "Padan: jangan diubah";
    /** Raised whenever a workbook of before could be misread. */
    static final String TEMPLATE = "1";

    private static final String TEMPLATE_KEY = "templat";
    private static final String CHECK_KEY = "sidik";
    private static final int CHECK_DIGITS = 16;

    /** Names come from files, and a cell keeps no more of them than can be seen. */
    public Manifest {
        job = CellWords.clean(job);
        instansiKey = CellWords.clean(instansiKey);
        instansi = CellWords.clean(instansi);
        unorInduk = CellWords.clean(unorInduk);
    }

    /** One line of the sheet. */
    public record Line(String key, String value) {}

    /** The lines below the title, the checksum last. */
    public List<Line> lines() {
        Map<String, String> values = values();
        List<Line> lines = new ArrayList<>();
        values.forEach((key, value) -> lines.add(new Line(key, value)));
        lines.add(new Line(CHECK_KEY, check(values)));
        return lines;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TEMPLATE_KEY, TEMPLATE);
        values.put("job", job);
        values.put("run", Long.toString(run));
        values.put("tanggal", tanggal.toString());
        values.put("kunci instansi", instansiKey);
        values.put("instansi", instansi);
        values.put("unor induk", unorInduk);
        return values;
    }

    private static String check(Map<String, String> values) {
        return ShortHash.of(
                CHECK_DIGITS,
                values.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue())
                        .toArray(String[]::new));
    }

    /** The template version that lines name, "" where they name none. */
    static String template(Map<String, String> lines) {
        return lines.getOrDefault(TEMPLATE_KEY, "");
    }

    /** The manifest in a sheet's lines; empty when something is missing or was changed. */
    static Optional<Manifest> of(Map<String, String> lines) {
        try {
            Manifest read = new Manifest(
                    lines.getOrDefault("job", ""),
                    Long.parseLong(lines.getOrDefault("run", "")),
                    LocalDate.parse(lines.getOrDefault("tanggal", "")),
                    lines.getOrDefault("kunci instansi", ""),
                    lines.getOrDefault("instansi", ""),
                    lines.getOrDefault("unor induk", ""));
            return check(read.values()).equals(lines.get(CHECK_KEY)) ? Optional.of(read) : Optional.empty();
        } catch (NumberFormatException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
