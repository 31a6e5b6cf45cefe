package id.padan.recap.excel;

import id.padan.ledger.Excepted;
import id.padan.recap.Rows;
import java.util.List;

/** People the office excepted: listed with reason and end, never silently gone. */
final class ExceptedTable {
    private ExceptedTable() {}

    static void draw(Canvas canvas, Rows<Excepted> excepted) {
        LongSheet<Excepted> sheet = new LongSheet<>(
                canvas,
                "Dikecualikan",
                "Tidak ada yang dikecualikan.",
                List.of(
                        Column.text("NIP", 22, line -> line.subject().nip()),
                        Column.of(
                                "Nama", 24, Look.STRONG, line -> line.subject().nama()),
                        Column.text("Sekolah (PMM)", 24, line -> line.subject().sekolah()),
                        Column.text("Unor (SIASN)", 24, line -> line.subject().unor()),
                        Column.text("Alasan", 34, Excepted::alasan),
                        Column.day("Berlaku sampai", 14, Excepted::sampai),
                        Column.text(
                                "Asal baris", 28, line -> line.subject().at().toString())));
        excepted.forEach(sheet);
        sheet.finish();
    }
}
