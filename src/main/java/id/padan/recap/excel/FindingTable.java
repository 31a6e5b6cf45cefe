package id.padan.recap.excel;

import id.padan.recap.FindingLine;
import id.padan.recap.LifeWords;
import id.padan.recap.RecapBook;
import id.padan.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of findings: PMM stands left of SIASN. */
final class FindingTable {
    private FindingTable() {}

    static void draw(Canvas canvas, RecapBook book) {
        AnswerColumns<FindingLine> answers = new AnswerColumns<>(book.answers().manifest(), "", book.answers()::slot);
        List<Column<FindingLine>> columns = new ArrayList<>(columns());
        int first = columns.size() + 1;
        columns.addAll(answers.columns());
        LongSheet<FindingLine> table = new LongSheet<>(canvas, "Rincian", "Tidak ada temuan.", columns)
                .holding(3)
                .finishedBy(sheet -> answers.ask(sheet, first));
        book.findings().forEach(table);
        table.finish();
    }

    private static List<Column<FindingLine>> columns() {
        return List.of(
                Column.text("NIP", 22, line -> line.finding().subject().nip()),
                Column.of(
                        "Nama",
                        20,
                        Look.STRONG,
                        line -> line.finding().subject().nama()),
                Column.text(
                        "Sekolah (PMM)", 18, line -> line.finding().subject().sekolah()),
                Column.text("Unor (SIASN)", 18, line -> line.finding().subject().unor()),
                Column.text("Penyebab dan pesan di e-Kinerja", 28, FindingTable::cause),
                Column.text("Nilai di PMM", 24, line -> line.finding().pmmValue()),
                Column.text(
                        "Nilai di SIASN / e-Kinerja", 24, line -> line.finding().siasnValue()),
                Column.text("Penjelasan", 44, line -> line.finding().explanation()),
                Column.text("Pelaku", 13, line -> line.remedy().actor().label()),
                Column.number("Tugas no.", 8, FindingLine::task),
                Column.text("Keadaan", 20, line -> LifeWords.of(line.life())),
                new Column<>("Keparahan", 12, Look.HEADER_CENTRED, FindingTable::severity),
                Column.centred("Terlihat pertama", 10, line -> line.finding().first() ? "pertama" : ""));
    }

    private static String cause(FindingLine line) {
        String message = line.remedy().message();
        return message.isEmpty() ? line.remedy().title() : line.remedy().title() + "\n“" + message + "”";
    }

    private static Ink severity(FindingLine line) {
        Severity severity = line.finding().severity();
        Look look = switch (severity) {
            case BERAT -> Look.BERAT;
            case SEDANG -> Look.SEDANG;
            case RINGAN -> Look.RINGAN;
        };
        String word = severity.label();
        return new Ink.Text(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), look);
    }
}
