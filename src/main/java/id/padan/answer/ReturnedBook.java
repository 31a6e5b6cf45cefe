package id.padan.answer;

import java.util.List;
import java.util.Map;

/**
 * A workbook that came back, read but not yet judged.
 *
 * @param file its name without folders
 * @param layouts of the sheets with answers, by their names
 * @param rows that bear a code or an answer, sheet by sheet from top to bottom
 * @param lost sheets whose answers cannot be read, each with its reason
 */
public record ReturnedBook(
        String file,
        String sha256,
        Manifest manifest,
        Map<String, SheetLayout> layouts,
        List<ReturnedRow> rows,
        List<Refusal> lost) {
    public ReturnedBook {
        layouts = Map.copyOf(layouts);
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }
}
