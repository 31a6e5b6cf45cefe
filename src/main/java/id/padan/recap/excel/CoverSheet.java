package id.padan.recap.excel;

import id.padan.ledger.BookLine;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import id.padan.recap.SourceLine;
import id.padan.recap.Summary;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The first page: title band, four numbers to remember, the sources and the books. */
final class CoverSheet {
    private static final int FIRST = 1;
    private static final int COLUMNS = 12;
    private static final int LAST = FIRST + COLUMNS - 1;
    private static final double COLUMN_WIDTH = 14;

    /** One number to remember. */
    record Card(String label, String number, Look look, String note) {}

    private final Canvas canvas;
    private final SXSSFSheet sheet;
    private int next;

    CoverSheet(Canvas canvas) {
        this.canvas = canvas;
        this.sheet = canvas.sheet("Sampul");
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    void draw(String report, Cover cover, Card tasks, Summary summary) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 2 * 256);
        for (int column = FIRST; column <= LAST; column++) {
            sheet.setColumnWidth(column, (int) (COLUMN_WIDTH * 256));
        }
        band(report, cover);
        cards(List.of(deadline(cover), share(summary), tasks, findings(summary)));
        sources(cover);
        books(cover);
        row(8);
        line(30, new Ink.Text("RAHASIA – hanya untuk petugas yang menangani data ini.", Look.NOTE));
    }

    private void band(String report, Cover cover) {
        RunRecord run = cover.run();
        row(8);
        line(30, new Ink.Text(report, Look.BAND));
        line(44, new Ink.Text(cover.name(), Look.BAND_NAME));
        line(
                30,
                new Ink.Text(
                        "Keadaan " + Indonesian.day(run.tanggal()) + "  ·  Run " + run.number() + " (" + run.job()
                                + ")  ·  Periode SKP "
                                + Indonesian.day(run.periode().awal()) + " – "
                                + Indonesian.day(run.periode().akhir()),
                        Look.BAND));
        row(14);
    }

    private static Card deadline(Cover cover) {
        long days = cover.daysLeft();
        String tenggat = "tenggat " + Indonesian.day(cover.run().tenggat());
        return days < 0
                ? new Card("Hari lewat dari tenggat", Indonesian.number(-days), Look.CARD_ALARM, tenggat)
                : new Card("Hari tersisa", Indonesian.number(days), Look.CARD_NUMBER, tenggat);
    }

    private static Card share(Summary summary) {
        return new Card(
                "Pegawai tanpa hambatan",
                Indonesian.share(summary.unobstructed(), summary.judged()),
                Look.CARD_NUMBER,
                Indonesian.number(summary.unobstructed()) + " dari " + Indonesian.number(summary.judged())
                        + " pegawai");
    }

    private static Card findings(Summary summary) {
        return new Card(
                "Temuan",
                Indonesian.number(summary.findings()),
                Look.CARD_NUMBER,
                "dari " + Indonesian.number(summary.causes().size()) + " penyebab");
    }

    private void cards(List<Card> cards) {
        SXSSFRow labels = row(26);
        SXSSFRow numbers = row(44);
        SXSSFRow notes = row(24);
        int width = COLUMNS / cards.size();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            int from = FIRST + i * width;
            canvas.put(labels, from, from + width - 1, new Ink.Text(card.label(), Look.CARD_LABEL));
            canvas.put(numbers, from, from + width - 1, new Ink.Text(card.number(), card.look()));
            canvas.put(notes, from, from + width - 1, new Ink.Text(card.note(), Look.CARD_NOTE));
        }
    }

    private void sources(Cover cover) {
        row(14);
        line(26, new Ink.Text("Sumber data", Look.HEADING));
        SXSSFRow header = row(22);
        canvas.put(header, 1, 2, new Ink.Text("Jenis", Look.LINE_HEADER));
        canvas.put(header, 3, 6, new Ink.Text("Berkas", Look.LINE_HEADER));
        canvas.put(header, 7, 9, new Ink.Text("Per tanggal", Look.LINE_HEADER));
        canvas.put(header, 10, 11, new Ink.Text("Tanggal diketahui dari", Look.LINE_HEADER));
        canvas.put(header, 12, new Ink.Text("Baris", Look.HEADER_CENTRED));
        for (SourceLine source : cover.sourcesByKind()) {
            int lines = Math.max(
                    TextHeight.lines(source.files(), 4 * COLUMN_WIDTH, Styles.BODY_SIZE),
                    TextHeight.lines(source.dated(), 2 * COLUMN_WIDTH, Styles.BODY_SIZE));
            SXSSFRow line = row(TextHeight.points(lines, Styles.BODY_SIZE) + 4);
            canvas.put(line, 1, 2, new Ink.Text(source.kind().label(), Look.LINE_STRONG));
            canvas.put(line, 3, 6, new Ink.Text(source.files(), Look.LINE_TEXT));
            canvas.put(line, 7, 9, new Ink.Text(source.perTanggal(), Look.LINE_TEXT));
            canvas.put(line, 10, 11, new Ink.Text(source.dated(), Look.LINE_TEXT));
            canvas.put(line, 12, new Ink.Figure(source.rows(), Look.LINE_NUMBER));
        }
    }

    private void books(Cover cover) {
        row(14);
        line(26, new Ink.Text("Neraca baris: setiap baris yang dibaca ada tempatnya", Look.HEADING));
        SXSSFRow header = row(30);
        canvas.put(header, 1, 2, new Ink.Text("Sumber", Look.LINE_HEADER));
        List<String> titles =
                List.of("Dibaca", "Direkonsiliasi", "Di luar lingkup", "Dikecualikan", "Ditolak", "Kosong");
        for (int i = 0; i < titles.size(); i++) {
            canvas.put(header, 3 + i, new Ink.Text(titles.get(i), Look.HEADER_CENTRED));
        }
        canvas.put(header, 9, 12, new Ink.Text("Keterangan", Look.LINE_HEADER));
        for (BookLine book : cover.booksByKind()) {
            SXSSFRow line = row(TextHeight.points(1, Styles.BODY_SIZE) + 4);
            canvas.put(line, 1, 2, new Ink.Text(book.kind().label(), Look.LINE_STRONG));
            List<Long> counts = BookTable.counts(book);
            for (int i = 0; i < counts.size(); i++) {
                canvas.put(line, 3 + i, new Ink.Figure(counts.get(i), Look.LINE_NUMBER));
            }
            canvas.put(line, 9, 12, new Ink.Text(BookTable.verdict(book), Look.LINE_TEXT));
        }
    }

    private void line(float points, Ink ink) {
        canvas.put(row(points), FIRST, LAST, ink);
    }

    private SXSSFRow row(float points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }
}
