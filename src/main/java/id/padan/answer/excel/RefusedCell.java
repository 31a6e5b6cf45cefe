package id.padan.answer.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The note on a refused cell. */
final class RefusedCell {
    private static final String AUTHOR = "Padan";
    private static final int WIDE = 4;
    private static final int HIGH = 6;

    private RefusedCell() {}

    /** Writes the note, in place of any other. */
    static void note(XSSFCell cell, String sentence) {
        cell.removeCellComment();
        XSSFSheet sheet = cell.getSheet();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + HIGH);
        int beside = free(sheet, row, column + 1);
        anchor.setCol1(beside);
        anchor.setCol2(beside + WIDE);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString("Padan: " + sentence));
        cell.setCellComment(comment);
    }

    /** POI first puts a note onto the cell where its box begins, and refuses where one stands already. */
    private static int free(XSSFSheet sheet, int row, int column) {
        int free = column;
        while (sheet.getCellComment(new CellAddress(row, free)) != null) {
            free++;
        }
        return free;
    }

    /** Removes a note of ours, and nobody else's. */
    static void forget(XSSFCell cell) {
        XSSFComment comment = cell.getCellComment();
        if (comment != null && comment.getString().getString().startsWith(AUTHOR + ": ")) {
            cell.removeCellComment();
        }
    }
}
