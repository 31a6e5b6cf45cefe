package id.padan.recap.excel;

import id.padan.recap.ClaimLine;
import id.padan.recap.Indonesian;
import id.padan.recap.Rows;
import java.util.List;

/** "Selesai" said and "selesai" seen: whose claims held, and what is handed to and fro. */
final class ClaimTable {
    private ClaimTable() {}

    static void draw(Canvas canvas, List<ClaimLine> claims) {
        LongSheet<ClaimLine> sheet = new LongSheet<>(
                canvas,
                "Klaim",
                "Belum ada klaim yang dapat dibuktikan.",
                List.of(
                        Column.of("Instansi", 40, Look.STRONG, ClaimLine::instansi),
                        Column.text("Pelaku", 20, ClaimLine::actor),
                        Column.number("Klaim terbukti", 12, ClaimLine::held),
                        Column.number("Klaim tidak terbukti", 12, ClaimLine::denied),
                        Column.centred(
                                "Bagian tidak terbukti",
                                14,
                                line -> line.held() + line.denied() == 0
                                        ? "–"
                                        : Indonesian.share(line.denied(), line.held() + line.denied())),
                        Column.number("Berpindah pelaku, masih terbuka", 16, ClaimLine::bounced)));
        Rows.of(claims).forEach(sheet);
        sheet.finish();
    }
}
