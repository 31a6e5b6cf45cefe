package id.padan.recap.excel;

import id.padan.recap.MissingLine;
import id.padan.recap.NotAssessedLine;
import id.padan.recap.RecapBook;
import java.util.List;

/** What could not be judged: first what concerns everybody, then person by person. */
final class NotAssessedTable {
    private static final String TITLE = "Tidak Dapat Dinilai";
    private static final String NOTHING = "Semua dapat dinilai.";

    private NotAssessedTable() {}

    /** One row, whichever it comes from. */
    private record Line(
            String nip, String nama, String sekolah, String unor, String title, String reason, long people, String at) {
        static Line of(MissingLine missing) {
            return new Line("", "Semua pegawai", "", "", missing.title(), missing.reason(), missing.people(), "");
        }

        static Line of(NotAssessedLine open) {
            return new Line(
                    open.subject().nip(),
                    open.subject().nama(),
                    open.subject().sekolah(),
                    open.subject().unor(),
                    open.title(),
                    open.reason(),
                    1,
                    open.subject().at().toString());
        }
    }

    static void draw(Canvas canvas, RecapBook book) {
        LongSheet<Line> sheet = new LongSheet<>(
                        canvas,
                        TITLE,
                        NOTHING,
                        List.of(
                                Column.text("NIP", 22, Line::nip),
                                Column.of("Nama", 22, Look.STRONG, Line::nama),
                                Column.text("Sekolah (PMM)", 20, Line::sekolah),
                                Column.text("Unor (SIASN)", 20, Line::unor),
                                Column.text("Yang tidak dapat dinilai", 48, Line::title),
                                Column.text("Alasan", 40, Line::reason),
                                Column.number("Orang", 8, Line::people),
                                Column.text("Asal baris", 28, Line::at)))
                .holding(3);
        book.missing().forEach(missing -> sheet.accept(Line.of(missing)));
        book.notAssessed().forEach(open -> sheet.accept(Line.of(open)));
        sheet.finish();
    }

    /** The BKD's: counts only. */
    static void draw(Canvas canvas, List<MissingLine> lines) {
        LongSheet<MissingLine> sheet = new LongSheet<>(
                canvas,
                TITLE,
                NOTHING,
                List.of(
                        Column.text("Instansi", 44, MissingLine::name),
                        Column.text("Yang tidak dapat dinilai", 40, MissingLine::title),
                        Column.text("Alasan", 64, MissingLine::reason),
                        Column.number("Orang", 12, MissingLine::people)));
        lines.forEach(sheet);
        sheet.finish();
    }
}
