package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.Intake;
import id.padan.ledger.RowCount;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Counts rows on both sides of the books while they pass: 10 ns for both sides where maps with keys of several parts took
 * 70, and twelve million pass. One thread.
 */
final class RowTally {
    private static final class Count {
        private long rows;
    }

    private static final class FateLine {
        private final SnapshotKind kind;
        private final Fate fate;
        private final String why;
        private long rows;

        FateLine(SnapshotKind kind, Fate fate, String why) {
            this.kind = kind;
            this.fate = fate;
            this.why = why;
        }
    }

    /** All of one instansi. Its lines are a handful, so they are looked through. */
    private static final class Book {
        private Instansi named;
        private final Map<SnapshotKind, Count> door = new EnumMap<>(SnapshotKind.class);
        private final List<FateLine> fates = new ArrayList<>();

        Book(Instansi named) {
            this.named = named;
        }

        Count door(SnapshotKind kind) {
            return door.computeIfAbsent(kind, k -> new Count());
        }

        FateLine line(SnapshotKind kind, Fate fate, String why) {
            for (FateLine line : fates) {
                if (line.kind == kind && line.fate == fate && line.why.equals(why)) {
                    return line;
                }
            }
            FateLine fresh = new FateLine(kind, fate, why);
            fates.add(fresh);
            return fresh;
        }
    }

    private final Map<String, Book> books = new LinkedHashMap<>();
    private @Nullable Instansi before;
    private Book last = new Book(Instansi.TIDAK_DIKETAHUI);

    /** A row came in at the door. */
    void entered(SnapshotKind kind, Instansi instansi) {
        book(instansi).door(kind).rows++;
    }

    /** A row met its fate. */
    void met(SnapshotKind kind, Instansi instansi, Fate fate, String why) {
        book(instansi).line(kind, fate, why).rows++;
    }

    /** A row that is no record met its fate: rejected, blank, or no data. */
    void unusable(SnapshotKind kind, RowOutcome outcome, Instansi instansi) {
        if (outcome instanceof RowOutcome.Blank) {
            met(kind, instansi, Fate.BLANK, "");
        } else if (outcome instanceof RowOutcome.NotData noData) {
            met(kind, instansi, Fate.OUT_OF_SCOPE, noData.why());
        } else {
            met(kind, instansi, Fate.REJECTED, "");
        }
    }

    /** What such a row says of its instansi. */
    static Instansi instansiOf(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Rejected rejected ? rejected.instansi() : Instansi.TIDAK_DIKETAHUI;
    }

    /** Rows of one instansi mostly stand together. */
    private Book book(Instansi instansi) {
        if (!instansi.equals(before)) {
            last = books.computeIfAbsent(instansi.key(), key -> new Book(instansi));
            if (last.named.nama().isEmpty()) {
                last.named = instansi;
            }
            before = instansi;
        }
        return last;
    }

    /** All instansi met, as their rows name them. */
    List<Instansi> instansi() {
        return books.values().stream().map(book -> book.named).toList();
    }

    /** The left side, each instansi under the one it belongs to. */
    List<Intake> intake(UnaryOperator<Instansi> group) {
        List<Intake> lines = new ArrayList<>();
        for (Book book : grouped(group)) {
            book.door.forEach((kind, count) -> lines.add(new Intake(kind, book.named, count.rows)));
        }
        return lines;
    }

    /** The right side, each instansi under the one it belongs to. */
    List<RowCount> fates(UnaryOperator<Instansi> group) {
        List<RowCount> counts = new ArrayList<>();
        for (Book book : grouped(group)) {
            for (FateLine line : book.fates) {
                counts.add(new RowCount(line.kind, book.named, line.fate, line.why, line.rows));
            }
        }
        return counts;
    }

    private Iterable<Book> grouped(UnaryOperator<Instansi> group) {
        Map<String, Book> groups = new LinkedHashMap<>();
        for (Book book : books.values()) {
            Instansi to = group.apply(book.named);
            Book into = groups.computeIfAbsent(to.key(), key -> new Book(to));
            book.door.forEach((kind, count) -> into.door(kind).rows += count.rows);
            book.fates.forEach(line -> into.line(line.kind, line.fate, line.why).rows += line.rows);
        }
        return groups.values();
    }
}
