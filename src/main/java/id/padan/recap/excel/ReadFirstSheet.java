package id.padan.recap.excel;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How to use the workbook: a title and at most seven lines. */
final class ReadFirstSheet {
    private static final double WIDTH = 110;
    private static final int SIZE = 11;

    private ReadFirstSheet() {}

    static void draw(Canvas canvas, List<String> lines) {
        SXSSFSheet sheet = canvas.sheet("Baca Dulu");
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 2 * 256);
        sheet.setColumnWidth(1, 5 * 256);
        sheet.setColumnWidth(2, (int) (WIDTH * 256));
        SXSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(44);
        canvas.put(title, 1, 2, new Ink.Text("Baca dulu", Look.TITLE));
        for (int i = 0; i < lines.size(); i++) {
            SXSSFRow row = sheet.createRow(i + 1);
            row.setHeightInPoints(TextHeight.points(TextHeight.lines(lines.get(i), WIDTH, SIZE), SIZE) + 14);
            canvas.put(row, 1, new Ink.Text((i + 1) + ".", Look.HEADING));
            canvas.put(row, 2, new Ink.Text(lines.get(i), Look.PLAIN));
        }
    }
}
