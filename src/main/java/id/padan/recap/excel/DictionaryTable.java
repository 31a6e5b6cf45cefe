package id.padan.recap.excel;

import id.padan.remedy.Remedy;
import java.util.List;

/** Every disparity, its message and its remedy. */
final class DictionaryTable {
    private DictionaryTable() {}

    static void draw(Canvas canvas, List<Remedy> dictionary) {
        LongSheet<Remedy> sheet = new LongSheet<>(
                canvas,
                "Kamus",
                "Kamus kosong.",
                List.of(
                        Column.of("Penyebab", 26, Look.STRONG, Remedy::title),
                        Column.text("Pesan di e-Kinerja", 30, Remedy::message),
                        Column.text("Artinya", 36, Remedy::meaning),
                        Column.text("Pelaku", 14, remedy -> remedy.actor().label()),
                        Column.text("Aplikasi / menu", 22, Remedy::aplikasi),
                        Column.text("Langkah", 54, remedy -> TaskTable.steps(remedy.steps())),
                        Column.number("Menunggu (hari)", 11, Remedy::waitDays),
                        Column.text("Kode", 24, Remedy::code)));
        dictionary.forEach(sheet);
        sheet.finish();
    }
}
