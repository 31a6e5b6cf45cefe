package id.padan.recap.excel;

import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import java.util.List;

/** How to use the workbook: a title and at most seven lines. */
final class ReadFirstSheet {
    private static final double WIDTH = 110;
    private static final int SIZE = 11;

    private ReadFirstSheet() {}

    static void draw(Canvas canvas, List<String> lines) {
        SheetWriter sheet = canvas.sheet(
                SheetFrame.of("Baca Dulu").wide(List.of(2.0, 5.0, WIDTH)).withoutGridLines());
        sheet.row(44);
        Canvas.put(sheet, 1, 2, new Ink.Text("Baca dulu", Look.TITLE));
        for (int i = 0; i < lines.size(); i++) {
            sheet.row(TextHeight.points(TextHeight.lines(lines.get(i), WIDTH, SIZE), SIZE) + 14);
            Canvas.put(sheet, 1, new Ink.Text((i + 1) + ".", Look.HEADING));
            Canvas.put(sheet, 2, new Ink.Text(lines.get(i), Look.PLAIN));
        }
    }
}
