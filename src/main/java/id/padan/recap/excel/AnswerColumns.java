package id.padan.recap.excel;

import id.padan.answer.Answer;
import id.padan.answer.AnswerColumn;
import id.padan.answer.AnswerRules;
import id.padan.answer.AnswerStatus;
import id.padan.answer.Manifest;
import id.padan.answer.RowKey;
import id.padan.answer.Token;
import id.padan.recap.AnswerSheet.Slot;
import id.padan.workbook.Cells;
import id.padan.workbook.Choice;
import id.padan.workbook.Hint;
import id.padan.workbook.SheetWriter;
import id.padan.workbook.TextLength;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The yellow columns at the end of a table, which an office fills in, and its rows' tokens. Days stand as text: in a date
 * cell an Excel with American settings makes the sixth of May out of a typed 05-06-2026. One object for each time a table
 * is drawn.
 */
final class AnswerColumns<T> {
    private static final int SHORTEST_DAY = 8;
    private static final int LONGEST_DAY = 17;
    private static final String DAY_REFUSAL = "Ketik hari-bulan-tahun, misalnya 15-06-2026.";

    private final Manifest manifest;
    private final Function<T, Slot> slots;
    private final String unanswered;
    private final Map<RowKey, Integer> places = new HashMap<>();
    private @Nullable Slot slot;

    /** {@code unanswered} stands as status where nobody has answered yet. */
    AnswerColumns(Manifest manifest, String unanswered, Function<T, Slot> slots) {
        this.manifest = manifest;
        this.unanswered = unanswered;
        this.slots = slots;
    }

    /** The columns; they are to be asked row after row, from left to right. */
    List<Column<T>> columns() {
        return List.of(
                Column.of(AnswerColumn.STATUS.title(), 13, Look.ANSWER, this::status),
                Column.of(AnswerColumn.CATATAN.title(), 20, Look.ANSWER, item -> answer().note()),
                Column.of(AnswerColumn.TANGGAL.title(), 12, Look.ANSWER, item -> day(answer().date())),
                Column.of(AnswerColumn.DIISI_OLEH.title(), 14, Look.ANSWER, item -> answer().name()),
                Column.of(AnswerColumn.BERLAKU_SAMPAI.title(), 12, Look.ANSWER, item -> day(answer().until())),
                new Column<>(AnswerColumn.KODE.title(), 9, Look.HEADER, item -> new Ink.Code(code())));
    }

    /** Begins a row. */
    private String status(T item) {
        Slot current = slots.apply(item);
        slot = current;
        Answer answer = current.answer();
        return current.token().version() == 0 ? unanswered : answer.status().label();
    }

    private Slot slot() {
        Slot current = slot;
        if (current == null) {
            throw new IllegalStateException("no row begun");
        }
        return current;
    }

    private Answer answer() {
        return slot().answer();
    }

    private String code() {
        Token token = slot().token();
        return token.at(places.merge(token.row(), 1, Integer::sum)).text(manifest);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : AnswerRules.day(day);
    }

    /** Says what the cells take; {@code first} is the status's column, below a header of one row. */
    void ask(SheetWriter sheet, int first) {
        sheet.ask(new Choice(
                cells(sheet, first),
                AnswerStatus.labels(),
                new Hint(
                        "Status",
                        "Pilih dari daftar. Selesai perlu Catatan; Bukan masalah perlu Catatan (alasannya) dan Berlaku sampai.",
                        "Pilih salah satu: " + String.join(", ", AnswerStatus.labels()) + ".")));
        sheet.ask(day(sheet, first + 2, "Tanggal", "Kapan dikerjakan atau diketahui. " + DAY_REFUSAL));
        sheet.ask(day(sheet, first + 4, "Berlaku sampai", "Hanya untuk Bukan masalah: sampai kapan. " + DAY_REFUSAL));
    }

    private static TextLength day(SheetWriter sheet, int column, String title, String prompt) {
        return new TextLength(cells(sheet, column), SHORTEST_DAY, LONGEST_DAY, new Hint(title, prompt, DAY_REFUSAL));
    }

    private static Cells cells(SheetWriter sheet, int column) {
        return new Cells(1, column, sheet.rows() - 1, column);
    }
}
