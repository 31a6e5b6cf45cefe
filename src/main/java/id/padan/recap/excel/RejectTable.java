package id.padan.recap.excel;

import id.padan.recap.Rows;
import id.padan.snapshot.Reject;
import java.util.List;

/** Rows and fields that could not be used, with the place where the officer finds them. */
final class RejectTable {
    private RejectTable() {}

    static void draw(Canvas canvas, Rows<Reject> rejects) {
        LongSheet<Reject> sheet = new LongSheet<>(
                canvas,
                "Ditolak",
                "Tidak ada baris yang ditolak.",
                List.of(
                        Column.text("Jenis", 15, reject -> reject.kind().label()),
                        Column.text("Berkas", 30, reject -> reject.at().file()),
                        Column.text("Lembar", 10, reject -> reject.at().sheet()),
                        Column.number("Baris", 9, reject -> reject.at().row()),
                        Column.text("Kolom", 16, Reject::column),
                        Column.text("Isi (disamarkan)", 22, Reject::value),
                        Column.text("Penjelasan", 60, Reject::sentence)));
        rejects.forEach(sheet);
        sheet.finish();
    }
}
