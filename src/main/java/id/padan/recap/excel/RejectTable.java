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
                        Column.text("Jenis", 16, reject -> reject.kind().label()),
                        Column.text("Berkas", 32, reject -> reject.at().file()),
                        Column.text("Lembar", 16, reject -> reject.at().sheet()),
                        Column.number("Baris", 10, reject -> reject.at().row()),
                        Column.text("Kolom", 20, Reject::column),
                        Column.text("Isi (disamarkan)", 26, Reject::value),
                        Column.text("Penjelasan", 66, Reject::sentence)));
        rejects.forEach(sheet);
        sheet.finish();
    }
}
