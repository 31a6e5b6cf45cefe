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
                        Column.of("Penyebab", 22, Look.STRONG, Remedy::title),
                        Column.text("Pesan di e-Kinerja", 26, Remedy::message),
                        Column.text("Artinya", 32, Remedy::meaning),
                        Column.text("Pelaku", 13, remedy -> remedy.actor().label()),
                        Column.text("Aplikasi / menu", 18, Remedy::aplikasi),
                        Column.text("Langkah", 56, remedy -> TaskWords.steps(remedy.steps())),
                        Column.number("Menunggu (hari)", 11, Remedy::waitDays),
                        Column.text("Kode", 28, Remedy::code)));
        dictionary.forEach(sheet);
        sheet.finish();
    }
}
