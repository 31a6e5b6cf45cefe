package id.padan.recap.excel;

import id.padan.ledger.BookLine;
import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import java.util.List;

/** The books as a table: one row per source and instansi. */
final class BookTable {
    private BookTable() {}

    static void draw(Canvas canvas, List<BookLine> books) {
        LongSheet<BookLine> sheet = new LongSheet<>(
                canvas,
                "Neraca",
                "Tidak ada baris yang dibaca.",
                List.of(
                        Column.text("Sumber", 18, book -> book.kind().label()),
                        Column.text("Instansi", 40, book -> Cover.nameOf(book.instansi())),
                        Column.number("Dibaca", 13, BookLine::read),
                        Column.number("Direkonsiliasi", 15, BookLine::reconciled),
                        Column.number("Di luar lingkup", 13, BookLine::outOfScope),
                        Column.number("Dikecualikan", 14, BookLine::excepted),
                        Column.number("Ditolak", 13, BookLine::rejected),
                        Column.number("Kosong", 13, BookLine::blank),
                        Column.text("Keterangan", 28, BookTable::verdict)));
        books.forEach(sheet);
        sheet.finish();
    }

    /** What became of the rows, in the order of the table's columns. */
    static List<Long> counts(BookLine book) {
        return List.of(
                book.read(), book.reconciled(), book.outOfScope(), book.excepted(), book.rejected(), book.blank());
    }

    static String verdict(BookLine book) {
        if (book.closes()) {
            return "seimbang";
        }
        return "TIDAK SEIMBANG: selisih " + Indonesian.number(book.read() - book.accounted());
    }
}
