package id.padan.answer;

import id.padan.answer.Reception.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a workbook that came back against the rules and against what the ledger knows. Not thread-safe; one object per
 * workbook.
 */
public final class Acceptance {
    private static final String NOT_APPLIED = " Baris ini tidak diterapkan";

    private final AnswerRules rules;
    private final Map<RowKey, List<Recorded>> history;
    private final Map<Token, List<ReturnedRow>> rowsOfToken = new HashMap<>();
    private final Map<RowKey, List<Spoken>> spokenOf = new HashMap<>();

    /** A row that says something. */
    private record Spoken(ReturnedRow row, Answer answer) {}

    /** {@code history}: every version of every answer of the workbook's instansi. */
    public Acceptance(AnswerRules rules, Map<RowKey, List<Recorded>> history) {
        this.rules = rules;
        this.history = history;
    }

    /** What becomes of each row; those that say nothing, not even a code, are left out. */
    public Reception judge(ReturnedBook book) {
        book.rows().forEach(this::noteCopies);
        book.rows().forEach(this::noteSpoken);
        List<Judged> judged = new ArrayList<>();
        for (ReturnedRow row : book.rows()) {
            Verdict verdict = judge(row);
            if (verdict != null) {
                judged.add(new Judged(row, verdict));
            }
        }
        return new Reception(book, judged);
    }

    private void noteCopies(ReturnedRow row) {
        if (row.token() != null) {
            rowsOfToken
                    .computeIfAbsent(copyOf(row.token()), first -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Rows that would be taken in if no other row spoke of the same thing. */
    private void noteSpoken(ReturnedRow row) {
        Token token = row.token();
        if (token == null || copies(token).size() > 1) {
            return;
        }
        RowReading reading = RowReading.of(row);
        if (!isUntouched(token, reading) && rules.faults(token.row(), reading).isEmpty()) {
            spokenOf.computeIfAbsent(token.row(), first -> new ArrayList<>()).add(new Spoken(row, reading.answer()));
        }
    }

    private List<ReturnedRow> copies(Token token) {
        return rowsOfToken.getOrDefault(copyOf(token), List.of());
    }

    /** Copies of a row may come from a workbook of another week: then only the version differs. */
    private static Token copyOf(Token token) {
        return new Token(token.row(), 0, token.place());
    }

    private @Nullable Verdict judge(ReturnedRow row) {
        Token token = row.token();
        RowReading reading = RowReading.of(row);
        if (token == null) {
            return withoutToken(row, reading);
        }
        if (token.version() > latest(token.row()).map(Recorded::version).orElse(0)) {
            return refused(
                    row,
                    "kode ini memuat jawaban ke-" + token.version()
                            + ", yang tidak ada di catatan Padan. Yang diterima: buku dari basis data yang sama."
                            + NOT_APPLIED + "; isikan di buku rekap terbaru.");
        }
        if (isUntouched(token, reading)) {
            return new Verdict.Untouched();
        }
        List<ReturnedRow> copies = copies(token);
        return copies.size() > 1 ? refused(row, copied(row, copies)) : spoken(row, token, reading);
    }

    private @Nullable Verdict withoutToken(ReturnedRow row, RowReading reading) {
        if (!row.code().isEmpty()) {
            return refused(
                    row,
                    "kode " + Quoted.of(row.code()) + " salah ketik atau disalin dari buku lain. Yang diterima: kode"
                            + " seperti semula di buku ini." + NOT_APPLIED + "; isikan jawabannya di baris aslinya.");
        }
        boolean silent = reading.faults().isEmpty() && reading.answer().says(Answer.NONE);
        return silent
                ? null
                : refused(
                        row,
                        "kosong, jadi tidak diketahui jawaban ini tentang apa. Yang diterima: baris yang dibuat Padan,"
                                + " dengan kodenya." + NOT_APPLIED + "; isikan jawabannya di baris aslinya.");
    }

    private boolean isUntouched(Token token, RowReading reading) {
        return reading.faults().isEmpty() && reading.answer().says(drawn(token));
    }

    /** What the row said when it was drawn. */
    private Answer drawn(Token token) {
        return history.getOrDefault(token.row(), List.of()).stream()
                .filter(version -> version.version() == token.version())
                .findFirst()
                .map(Recorded::answer)
                .orElse(Answer.NONE);
    }

    private Optional<Recorded> latest(RowKey row) {
        List<Recorded> versions = history.getOrDefault(row, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private Verdict spoken(ReturnedRow row, Token token, RowReading reading) {
        List<Fault> faults = rules.faults(token.row(), reading);
        if (!faults.isEmpty()) {
            return new Verdict.Refused(
                    faults.stream().map(fault -> fault.at(row.at())).toList());
        }
        Answer answer = reading.answer();
        Optional<Recorded> latest = latest(token.row());
        if (latest.map(Recorded::answer).orElse(Answer.NONE).says(answer)) {
            return new Verdict.Same();
        }
        if (latest.isPresent() && latest.get().version() > token.version()) {
            return new Verdict.Conflict(answer, latest.get());
        }
        return among(row, token, answer);
    }

    /** One thing may stand in several rows of a workbook; they may not contradict each other. */
    private Verdict among(ReturnedRow row, Token token, Answer answer) {
        List<Spoken> all = spokenOf.getOrDefault(token.row(), List.of());
        for (Spoken other : all) {
            if (!other.answer().says(answer)) {
                return refused(
                        row,
                        "hal yang sama dijawab lain di lembar \""
                                + other.row().at().sheet() + "\" baris "
                                + other.row().at().row()
                                + ". Yang diterima: satu jawaban, di salah satu baris atau sama di keduanya."
                                + NOT_APPLIED + "; samakan, lalu kirim lagi.");
            }
        }
        return all.get(0).row().equals(row)
                ? new Verdict.Accepted(new Change(token.row(), token.version(), answer))
                : new Verdict.Same();
    }

    private static String copied(ReturnedRow row, List<ReturnedRow> copies) {
        ReturnedRow other =
                copies.stream().filter(copy -> !copy.equals(row)).findFirst().orElse(row);
        return "kode ini juga ada di lembar \"" + other.at().sheet() + "\" baris "
                + other.at().row()
                + ", jadi tidak pasti baris mana yang dijawab. Yang diterima: setiap kode sekali." + NOT_APPLIED
                + "; hapus salinannya, lalu kirim lagi.";
    }

    private static Verdict refused(ReturnedRow row, String sentence) {
        return new Verdict.Refused(List.of(new Refusal(row.at(), AnswerColumn.KODE, sentence)));
    }
}
