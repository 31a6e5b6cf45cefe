package id.padan.answer;

import id.padan.snapshot.Address;
import id.padan.snapshot.table.RawCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workbooks that came back, as if they had been read. */
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    static final LocalDate FIRST_SEEN = LocalDate.of(2026, 6, 1);
    static final LocalDate END = LocalDate.of(2026, 6, 30);
    static final Manifest MANIFEST =
            new Manifest("uji", 3, LocalDate.of(2026, 6, 15), "a1", "Pemerintah Kab. Cibadak", "");
    static final RowKey TASK = new RowKey(RowKind.TUGAS, "3f9a0c12ab34");
    static final AnswerRules RULES = new AnswerRules(TODAY, END, row -> FIRST_SEEN);

    private final List<ReturnedRow> rows = new ArrayList<>();

    static Token token(int version) {
        return new Token(TASK, version, 1);
    }

    /** A row with these cells, all text. */
    Given row(Token token, String status, String note, String date, String name, String until) {
        return add(token, token.text(MANIFEST), status, note, RawCell.text(date), name, until);
    }

    /** A row with a code that is none of this workbook's. */
    Given strange(String code, String status, String note) {
        return add(Token.read(code, MANIFEST).orElse(null), code, status, note, RawCell.EMPTY, "", "");
    }

    private Given add(
            @Nullable Token token, String code, String status, String note, RawCell date, String name, String until) {
        rows.add(new ReturnedRow(
                new Address("rekap.xlsx", "Tugas", rows.size() + 2),
                token,
                code,
                RawCell.text(status),
                RawCell.text(note),
                date,
                RawCell.text(name),
                RawCell.text(until)));
        return this;
    }

    ReturnedBook book() {
        return new ReturnedBook("rekap.xlsx", "00", MANIFEST, Map.of(), rows, List.of());
    }

    /** Judged, nobody having answered before. */
    Reception judged() {
        return judged(Map.of());
    }

    Reception judged(Map<RowKey, List<Recorded>> history) {
        return new Acceptance(RULES, history).judge(book());
    }

    /** Versions 1, 2, … of the task's answer. */
    static Map<RowKey, List<Recorded>> answered(Answer... answers) {
        List<Recorded> versions = new ArrayList<>();
        for (Answer answer : answers) {
            versions.add(new Recorded(versions.size() + 1, answer, LocalDate.of(2026, 6, 16)));
        }
        return Map.of(TASK, versions);
    }

    static Answer answer(AnswerStatus status, String note) {
        return new Answer(status, note, null, "", null);
    }
}
