package id.padan.recap.excel;

import id.padan.life.LifeState;
import id.padan.recap.EndedLine;
import id.padan.recap.Rows;
import java.util.List;

/** What is no longer open since the last run: proven done, or gone without proof. */
final class EndedTable {
    private EndedTable() {}

    static void draw(Canvas canvas, Rows<EndedLine> ended) {
        LongSheet<EndedLine> sheet = new LongSheet<>(
                canvas,
                "Sudah Beres",
                "Belum ada yang beres sejak run yang lalu.",
                List.of(
                        Column.text("NIP", 22, line -> line.ended().about().nip()),
                        Column.of(
                                "Nama",
                                24,
                                Look.STRONG,
                                line -> line.ended().about().nama()),
                        Column.text(
                                "Sekolah (PMM)",
                                24,
                                line -> line.ended().about().sekolah()),
                        Column.text(
                                "Unor (SIASN)", 24, line -> line.ended().about().unor()),
                        Column.text("Penyebab", 28, line -> line.remedy().title()),
                        Column.text("Keadaan", 20, line -> state(line)),
                        Column.text("Karena", 34, EndedTable::why),
                        Column.day(
                                "Ditemukan sejak",
                                14,
                                line -> line.ended().life().firstDay())));
        ended.forEach(sheet);
        sheet.finish();
    }

    private static String state(EndedLine line) {
        return line.ended().life().state().label();
    }

    private static String why(EndedLine line) {
        boolean proven = line.ended().life().state() == LifeState.TERBUKTI_SELESAI;
        return switch (line.ended().life().why()) {
            case DATA -> "Datanya sudah benar";
            case RULE -> proven ? "Menurut aturan yang baru tidak lagi salah" : "Aturannya dimatikan";
            case SCOPE -> "Tidak lagi ada di data, atau di luar lingkup; tidak ada buktinya bahwa ini diperbaiki";
        };
    }
}
