package id.padan.recap.excel;

import id.padan.ledger.LogMatch;
import id.padan.recap.Rows;
import id.padan.remedy.Remedy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** e-Kinerja's own messages held against what was found. */
final class LogTable {
    private LogTable() {}

    static void draw(Canvas canvas, Rows<LogMatch> matches, List<Remedy> dictionary) {
        Map<String, String> titles = dictionary.stream().collect(Collectors.toMap(Remedy::code, Remedy::title));
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
                        Column.text("Penyebab", 22, match -> titles.getOrDefault(match.code(), "")),
                        Column.text("Asal baris", 28, match -> match.at().toString())));
        matches.forEach(sheet);
        sheet.finish();
    }
}
