package id.padan.answer.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles for remarks, each made once for a workbook, which may hold some ten thousand of them only. */
final class ResultStyles {
    /** The yellow of cells that are to be filled in. */
    private static final int ANSWER = 0xFFFBE6;

    private final XSSFWorkbook book;
    private final Map<Tone, XSSFCellStyle> remarks = new EnumMap<>(Tone.class);
    private final Map<Integer, XSSFCellStyle> marked = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> cleared = new HashMap<>();

    ResultStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle remark(Tone tone) {
        return remarks.computeIfAbsent(tone, first -> {
            XSSFCellStyle style = filled(book.createCellStyle(), tone.rgb());
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            return style;
        });
    }

    XSSFCellStyle header() {
        XSSFCellStyle style = filled(book.createCellStyle(), 0xDCE6F1);
        XSSFFont bold = book.createFont();
        bold.setFontName("Arial");
        bold.setFontHeightInPoints((short) 10);
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** Colours a cell that was refused, leaving all else of its style. */
    void mark(XSSFCell cell) {
        cell.setCellStyle(marked.computeIfAbsent(
                (int) cell.getCellStyle().getIndex(), first -> filled(copyOf(cell), Tone.BAD.rgb())));
    }

    /** Takes the colour back from a cell that was refused another time. */
    void clear(XSSFCell cell) {
        XSSFColor fill = cell.getCellStyle().getFillForegroundColorColor();
        if (fill != null && fill.equals(colour(Tone.BAD.rgb()))) {
            cell.setCellStyle(cleared.computeIfAbsent(
                    (int) cell.getCellStyle().getIndex(), first -> filled(copyOf(cell), ANSWER)));
        }
    }

    private XSSFCellStyle copyOf(XSSFCell cell) {
        XSSFCellStyle copy = book.createCellStyle();
        copy.cloneStyleFrom(cell.getCellStyle());
        return copy;
    }

    private XSSFCellStyle filled(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFColor colour(int rgb) {
        byte[] parts = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(parts, book.getStylesSource().getIndexedColors());
    }
}
