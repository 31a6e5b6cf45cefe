package id.padan.recap.excel;

import id.padan.answer.AnswerStatus;
import id.padan.answer.AnswerTally;
import id.padan.recap.AnsweringLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has answered how much, and who has not. */
final class AnsweringTable {
    private AnsweringTable() {}

    static void draw(Canvas canvas, List<AnsweringLine> lines) {
        List<Column<AnsweringLine>> columns = new ArrayList<>();
        columns.add(Column.of("Instansi", 46, Look.LINE_STRONG, AnsweringLine::instansi));
        columns.add(new Column<>("Menjawab buku dari run", 14, Look.HEADER_CENTRED, AnsweringTable::run));
        columns.add(Column.day("Jawaban terakhir diterima", 16, AnsweringTable::last));
        for (AnswerStatus status : AnswerStatus.values()) {
            columns.add(Column.number(
                    status.label(),
                    13,
                    line -> line.tally() == null ? 0 : line.tally().count(status)));
        }
        columns.add(Column.text("Keterangan", 46, AnsweringTable::remark));
        LongSheet<AnsweringLine> table =
                new LongSheet<>(canvas, "Jawaban", "Belum ada instansi yang ditanya.", columns).holding(2);
        lines.forEach(table);
        table.finish();
    }

    private static Ink run(AnsweringLine line) {
        AnswerTally tally = line.tally();
        return tally == null ? new Ink.Text("–", Look.LINE_CENTRED) : new Ink.Figure(tally.run(), Look.LINE_NUMBER);
    }

    private static @Nullable LocalDate last(AnsweringLine line) {
        AnswerTally tally = line.tally();
        return tally == null ? null : tally.last();
    }

    private static String remark(AnsweringLine line) {
        return line.silent() ? "BELUM MENJAWAB sejak buku dari run " + line.expected() + "." : "";
    }
}
