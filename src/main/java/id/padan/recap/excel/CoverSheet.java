package id.padan.recap.excel;

import id.padan.ledger.BookLine;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import id.padan.recap.SourceLine;
import id.padan.recap.Summary;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The first page: title band, four numbers to remember, the sources and the books. */
final class CoverSheet {
    private static final int FIRST = 1;
    private static final int COLUMNS = 12;
    private static final int LAST = FIRST + COLUMNS - 1;
    private static final double COLUMN_WIDTH = 14;

    /** One number to remember. */
    record Card(String label, String number, Look look, String note) {}

    private final SheetWriter sheet;

    CoverSheet(Canvas canvas) {
        List<Double> widths = new ArrayList<>(List.of(2.0));
        widths.addAll(Collections.nCopies(COLUMNS, COLUMN_WIDTH));
        this.sheet = canvas.page(SheetFrame.of("Sampul").wide(widths).withoutGridLines());
    }

    void draw(String report, Cover cover, Card tasks, Summary summary) {
        band(report, cover);
        cards(List.of(deadline(cover), share(summary), tasks, findings(summary)));
        sources(cover);
        books(cover);
        sheet.row(8);
        line(30, new Ink.Text("RAHASIA – hanya untuk petugas yang menangani data ini.", Look.NOTE));
    }

    private void band(String report, Cover cover) {
        RunRecord run = cover.run();
        sheet.row(8);
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
        sheet.row(14);
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
        cardLine(26, cards, card -> new Ink.Text(card.label(), Look.CARD_LABEL));
        cardLine(44, cards, card -> new Ink.Text(card.number(), card.look()));
        cardLine(24, cards, card -> new Ink.Text(card.note(), Look.CARD_NOTE));
    }

    private void cardLine(float points, List<Card> cards, Function<Card, Ink> ink) {
        sheet.row(points);
        int width = COLUMNS / cards.size();
        for (int i = 0; i < cards.size(); i++) {
            int from = FIRST + i * width;
            Canvas.put(sheet, from, from + width - 1, ink.apply(cards.get(i)));
        }
    }

    private void sources(Cover cover) {
        sheet.row(14);
        line(26, new Ink.Text("Sumber data", Look.HEADING));
        sheet.row(22);
        Canvas.put(sheet, 1, 2, new Ink.Text("Jenis", Look.LINE_HEADER));
        Canvas.put(sheet, 3, 6, new Ink.Text("Berkas", Look.LINE_HEADER));
        Canvas.put(sheet, 7, 9, new Ink.Text("Per tanggal", Look.LINE_HEADER));
        Canvas.put(sheet, 10, 11, new Ink.Text("Tanggal diketahui dari", Look.LINE_HEADER));
        Canvas.put(sheet, 12, new Ink.Text("Baris", Look.HEADER_CENTRED));
        for (SourceLine source : cover.sourcesByKind()) {
            int lines = Math.max(
                    TextHeight.lines(source.files(), 4 * COLUMN_WIDTH, Styles.BODY_SIZE),
                    TextHeight.lines(source.dated(), 2 * COLUMN_WIDTH, Styles.BODY_SIZE));
            sheet.row(TextHeight.points(lines, Styles.BODY_SIZE) + 4);
            Canvas.put(sheet, 1, 2, new Ink.Text(source.kind().label(), Look.LINE_STRONG));
            Canvas.put(sheet, 3, 6, new Ink.Text(source.files(), Look.LINE_TEXT));
            Canvas.put(sheet, 7, 9, new Ink.Text(source.perTanggal(), Look.LINE_TEXT));
            Canvas.put(sheet, 10, 11, new Ink.Text(source.dated(), Look.LINE_TEXT));
            Canvas.put(sheet, 12, new Ink.Figure(source.rows(), Look.LINE_NUMBER));
        }
    }

    private void books(Cover cover) {
        sheet.row(14);
        line(26, new Ink.Text("Neraca baris: setiap baris yang dibaca ada tempatnya", Look.HEADING));
        sheet.row(30);
        Canvas.put(sheet, 1, 2, new Ink.Text("Sumber", Look.LINE_HEADER));
        List<String> titles =
                List.of("Dibaca", "Direkonsiliasi", "Di luar lingkup", "Dikecualikan", "Ditolak", "Kosong");
        for (int i = 0; i < titles.size(); i++) {
            Canvas.put(sheet, 3 + i, new Ink.Text(titles.get(i), Look.HEADER_CENTRED));
        }
        Canvas.put(sheet, 9, 12, new Ink.Text("Keterangan", Look.LINE_HEADER));
        for (BookLine book : cover.booksByKind()) {
            sheet.row(TextHeight.points(1, Styles.BODY_SIZE) + 4);
            Canvas.put(sheet, 1, 2, new Ink.Text(book.kind().label(), Look.LINE_STRONG));
            List<Long> counts = BookTable.counts(book);
            for (int i = 0; i < counts.size(); i++) {
                Canvas.put(sheet, 3 + i, new Ink.Figure(counts.get(i), Look.LINE_NUMBER));
            }
            Canvas.put(sheet, 9, 12, new Ink.Text(BookTable.verdict(book), Look.LINE_TEXT));
        }
    }

    private void line(float points, Ink ink) {
        sheet.row(points);
        Canvas.put(sheet, FIRST, LAST, ink);
    }
}
