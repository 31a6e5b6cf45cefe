package id.padan.recap.excel;

import id.padan.answer.Manifest;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;

/** The very hidden last sheet, by which a workbook that comes back is known. */
final class ManifestSheet {
    private ManifestSheet() {}

    static void draw(Canvas canvas, Manifest manifest) {
        SheetWriter sheet = canvas.book().sheet(SheetFrame.of(Manifest.SHEET).outOfSight());
        sheet.row(TextHeight.points(1, Styles.BODY_SIZE));
        Canvas.put(sheet, 0, new Ink.Text(Manifest.TITLE, Look.PLAIN));
        for (Manifest.Line line : manifest.lines()) {
            sheet.row(TextHeight.points(1, Styles.BODY_SIZE));
            Canvas.put(sheet, 0, new Ink.Text(line.key(), Look.PLAIN));
            Canvas.put(sheet, 1, new Ink.Text(line.value(), Look.PLAIN));
        }
    }
}
