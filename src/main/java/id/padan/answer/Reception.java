package id.padan.answer;

import java.util.ArrayList;
import java.util.List;

/** A workbook that came back, row by row with what becomes of it. */
public record Reception(ReturnedBook book, List<Judged> rows) {
    /** One row. */
    public record Judged(ReturnedRow row, Verdict verdict) {}

    /** How many rows met which end; {@code lost} sheets count as one refusal each. */
    public record Counts(long fresh, long changed, long same, long refused, long conflicts) {
        public boolean clean() {
            return refused + conflicts == 0;
        }
    }

    public Reception {
        rows = List.copyOf(rows);
    }

    /** True of a workbook in which nothing was filled in since it was drawn. */
    public boolean silent() {
        return book.lost().isEmpty() && rows.stream().allMatch(row -> row.verdict() instanceof Verdict.Untouched);
    }

    /** What is not taken in, each with its place and its reason: what cannot be read, then row by row. */
    public List<String> troubles() {
        List<String> lines = new ArrayList<>();
        book.lost().forEach(refusal -> lines.add("DITOLAK " + refusal.whole()));
        for (Judged judged : rows) {
            if (judged.verdict() instanceof Verdict.Refused refused) {
                refused.reasons().stream().map(Refusal::whole).forEach(line -> lines.add("DITOLAK " + line));
            } else if (judged.verdict() instanceof Verdict.Conflict conflict) {
                lines.add("KONFLIK " + judged.row().at() + ": " + conflict.sentence());
            }
        }
        return lines;
    }

    /** What is to be put down. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Judged judged : rows) {
            if (judged.verdict() instanceof Verdict.Accepted accepted) {
                changes.add(accepted.change());
            }
        }
        return changes;
    }

    public Counts counts() {
        long fresh = 0;
        long changed = 0;
        long same = 0;
        long refused = book.lost().size();
        long conflicts = 0;
        for (Judged judged : rows) {
            Verdict verdict = judged.verdict();
            if (verdict instanceof Verdict.Accepted accepted) {
                fresh += accepted.first() ? 1 : 0;
                changed += accepted.first() ? 0 : 1;
            } else if (verdict instanceof Verdict.Same) {
                same++;
            } else if (verdict instanceof Verdict.Refused) {
                refused++;
            } else if (verdict instanceof Verdict.Conflict) {
                conflicts++;
            }
        }
        return new Counts(fresh, changed, same, refused, conflicts);
    }
}
