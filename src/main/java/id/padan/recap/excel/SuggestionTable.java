package id.padan.recap.excel;

import id.padan.recap.Rows;
import id.padan.rule.Suggestion;
import java.util.List;
import java.util.Locale;

/** Who in SIASN a PMM row with an unmatched NIP may be about. */
final class SuggestionTable {
    private static final int PROBABLE = 8_000;

    private SuggestionTable() {}

    static void draw(Canvas canvas, Rows<Suggestion> suggestions) {
        LongSheet<Suggestion> sheet = new LongSheet<>(
                        canvas,
                        "Kandidat NIP",
                        "Tidak ada kandidat.",
                        List.of(
                                Column.of(
                                        "Nama di PMM",
                                        22,
                                        Look.STRONG,
                                        line -> line.subject().nama()),
                                Column.text(
                                        "NIP di PMM", 21, line -> line.subject().nip()),
                                Column.text(
                                        "Sekolah (PMM)",
                                        20,
                                        line -> line.subject().sekolah()),
                                Column.number("Pilihan ke-", 9, Suggestion::place),
                                new Column<>("Keyakinan", 13, Look.HEADER_CENTRED, SuggestionTable::band),
                                Column.centred("Peluang benar", 10, SuggestionTable::percent),
                                Column.text("NIP di SIASN", 21, Suggestion::nip),
                                Column.of("Nama di SIASN", 22, Look.STRONG, Suggestion::nama),
                                Column.text("Unor (SIASN)", 20, Suggestion::unor),
                                Column.text("Instansi (SIASN)", 20, Suggestion::instansi),
                                Column.text("Bukti", 44, Suggestion::evidence),
                                Column.text("Catatan", 26, SuggestionTable::remark),
                                Column.text(
                                        "Asal baris",
                                        24,
                                        line -> line.subject().at().toString())))
                .holding(1);
        suggestions.forEach(sheet);
        sheet.finish();
    }

    private static Ink band(Suggestion line) {
        return new Ink.Text(line.band().label(), line.proposed() ? Look.RINGAN : Look.SEDANG);
    }

    /** Never 100: nobody is. Not told of who is probable and yet withheld: the remark says that better. */
    private static String percent(Suggestion line) {
        if (withheld(line)) {
            return "";
        }
        return String.format(Locale.forLanguageTag("id"), "%.1f %%", Math.min(line.score(), 9_990) / 100.0);
    }

    private static boolean withheld(Suggestion line) {
        return !line.proposed() && line.score() >= PROBABLE;
    }

    private static String remark(Suggestion line) {
        return switch (line.claim()) {
            case ALONE ->
                withheld(line)
                        ? "Mirip sekali, tetapi bukti namanya atau nomornya kurang; bisa saja saudaranya. Periksa dahulu."
                        : line.proposed() ? "" : "Periksa dahulu, jangan langsung dimasukkan.";
            case TAKEN -> "NIP ini sudah dipakai baris PMM lain; periksa apakah orang yang sama.";
            case CONTESTED -> "Baris PMM lain juga cocok dengan orang ini; tentukan dahulu baris mana yang benar.";
        };
    }
}
