package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.workbook.Paper;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import id.padan.workbook.WorkbookWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The workbook being drawn: gives sheets ready for paper and puts ink into cells.
 *
 * @param name whose report it is
 * @param rowsPerSheet rows of a long table on one sheet before it continues on the next
 */
record Canvas(WorkbookWriter book, String name, RunRecord run, int rowsPerSheet) {
    /** A new sheet, as wide as the page, with its name above and run, secrecy and page below. */
    SheetWriter sheet(SheetFrame frame) {
        return book.sheet(frame.on(paper(frame.name(), false)));
    }

    /** A new sheet that fits on one page. */
    SheetWriter page(SheetFrame frame) {
        return book.sheet(frame.on(paper(frame.name(), true)));
    }

    private Paper paper(String title, boolean onePage) {
        return new Paper(
                onePage,
                "&8" + Paper.plain(title + " – " + name),
                "&8Padan, run " + run.number() + ", " + Indonesian.day(run.tanggal()),
                "&8&BRAHASIA&B",
                "&8Halaman &P/&N");
    }

    /** Puts ink into a cell of the sheet's current row. */
    static void put(SheetWriter sheet, int column, Ink ink) {
        if (ink instanceof Ink.Text text) {
            CellText safe = CellText.of(text.text());
            sheet.text(column, safe.quoted() ? Styles.quoted(ink.look()) : Styles.of(ink.look()), safe.shown());
        } else if (ink instanceof Ink.Code code) {
            sheet.text(column, Styles.of(Look.CODE), code.code());
        } else if (ink instanceof Ink.Figure figure) {
            sheet.number(column, Styles.of(ink.look()), figure.number());
        } else if (ink instanceof Ink.Day day) {
            put(sheet, column, day.day());
        }
    }

    private static void put(SheetWriter sheet, int column, @Nullable LocalDate day) {
        if (day == null) {
            sheet.blank(column, Styles.of(Look.DAY));
        } else {
            sheet.day(column, Styles.of(Look.DAY), day);
        }
    }

    /** Puts ink into several cells made one. */
    static void put(SheetWriter sheet, int first, int last, Ink ink) {
        put(sheet, first, ink);
        for (int column = first + 1; column <= last; column++) {
            sheet.blank(column, Styles.of(ink.look()));
        }
        if (last > first) {
            sheet.merge(first, last);
        }
    }
}
