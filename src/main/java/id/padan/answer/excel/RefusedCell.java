package id.padan.answer.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
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
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 1 + WIDE);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString("Padan: " + sentence));
        cell.setCellComment(comment);
    }

    /** Removes a note of ours, and nobody else's. */
    static void forget(XSSFCell cell) {
        XSSFComment comment = cell.getCellComment();
        if (comment != null && comment.getString().getString().startsWith(AUTHOR + ": ")) {
            cell.removeCellComment();
        }
    }
}
