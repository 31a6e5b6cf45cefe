package id.padan.answer;

import java.util.List;

/**
 * A workbook that came back, read but not yet judged.
 *
 * @param file its name without folders
 * @param rows that bear a code or an answer, sheet by sheet from top to bottom
 * @param lost sheets whose answers cannot be read, each with its reason
 */
public record ReturnedBook(String file, String sha256, Manifest manifest, List<ReturnedRow> rows, List<Refusal> lost) {
    public ReturnedBook {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }
}
