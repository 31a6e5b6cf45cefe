package id.padan.answer;

import java.util.Map;

/**
 * Where the answers of a sheet stand.
 *
 * @param headerRow 1-based
 * @param columns 0-based place of each answer column
 * @param remarks 0-based place for remarks: the column that already has some, or the first free one
 */
public record SheetLayout(int headerRow, Map<AnswerColumn, Integer> columns, int remarks) {
    /** Header of the column with remarks in a workbook that is given back. */
    public static final String REMARKS = "Keterangan Padan";

    public SheetLayout {
        columns = Map.copyOf(columns);
    }

    public int column(AnswerColumn column) {
        return columns.getOrDefault(column, 0);
    }
}
