package id.padan.recap.excel;

import id.padan.ledger.LogMatch;
import id.padan.recap.Rows;
import java.util.List;

/** e-Kinerja's own messages held against what was found. */
final class LogTable {
    private LogTable() {}

    static void draw(Canvas canvas, Rows<LogMatch> matches) {
        LongSheet<LogMatch> sheet = new LongSheet<>(
                canvas,
                "Log Sinkron",
                "Tidak ada pesan.",
                List.of(
                        Column.text("NIP", 22, LogMatch::nip),
                        Column.of("Nama", 24, Look.STRONG, LogMatch::nama),
                        Column.text("Pesan e-Kinerja", 40, LogMatch::pesan),
                        Column.text("Waktu", 18, LogMatch::waktu),
                        Column.text("Kesimpulan", 22, match -> match.agreement().label()),
                        Column.text("Kode", 22, LogMatch::code),
                        Column.text("Asal baris", 28, match -> match.at().toString())));
        matches.forEach(sheet);
        sheet.finish();
    }
}
