package id.padan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A recap on an officer's desk: filled in, sorted, cut, and saved under another name. */
public final class FilledIn implements AutoCloseable {
    private final XSSFWorkbook book;

    public FilledIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
    }

    public XSSFWorkbook book() {
        return book;
    }

    /** Types into a cell; {@code row} is the sheet's, 1-based, the header's is 1. */
    public FilledIn type(String sheet, int row, String column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        // else POI leaves the inline text of before, which is what programs believe
        cell.setBlank();
        cell.setCellValue(text);
        return this;
    }

    /** Puts an officer's own note onto a cell. */
    public FilledIn comment(String sheet, int row, String column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex());
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
        return this;
    }

    /** The note on a cell. */
    public String comment(String sheet, int row, String column) {
        return cell(sheet, row, column).getCellComment().getString().getString();
    }

    public String read(String sheet, int row, String column) {
        return cell(sheet, row, column).getStringCellValue();
    }

    private XSSFCell cell(String sheet, int row, String column) {
        XSSFSheet of = book.getSheet(sheet);
        for (int i = 0; i < of.getRow(0).getLastCellNum(); i++) {
            if (of.getRow(0).getCell(i).getStringCellValue().equals(column)) {
                return of.getRow(row - 1).getCell(i, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + column);
    }

    /** Turns the rows below the header round, texts only, as a sort by the number would. */
    public FilledIn turnRound(String sheet) {
        XSSFSheet of = book.getSheet(sheet);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= of.getLastRowNum(); i++) {
            rows.add(0, texts(of.getRow(i)));
        }
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = of.createRow(i + 1);
            for (int j = 0; j < rows.get(i).size(); j++) {
                row.createCell(j).setCellValue(rows.get(i).get(j));
            }
        }
        return this;
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            XSSFCell cell = row.getCell(i);
            texts.add(cell == null ? "" : cell.toString());
        }
        return texts;
    }

    public Path save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
