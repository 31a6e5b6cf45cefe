package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunRecord;
import id.padan.snapshot.SnapshotKind;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The first page: whose report, of which day, from which files, and the books.
 *
 * @param name the instansi, or the unor induk within it
 * @param sources every file of the run
 * @param books those of the instansi (of all instansi in the overview)
 */
public record Cover(String name, RunRecord run, List<InputRecord> sources, List<BookLine> books) {
    /** What rows are called whose instansi nobody can tell. */
    public static final String TANPA_INSTANSI = "Tanpa Instansi";

    public Cover {
        sources = List.copyOf(sources);
        books = List.copyOf(books);
    }

    /** Days from the run's day to the tenggat; negative once it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(run.tanggal(), run.tenggat());
    }

    /** The files, one line per kind. */
    public List<SourceLine> sourcesByKind() {
        return SourceLine.of(sources);
    }

    /** The books of each kind, summed over instansi. */
    public List<BookLine> booksByKind() {
        Map<SnapshotKind, BookLine> sums = new EnumMap<>(SnapshotKind.class);
        books.forEach(line -> sums.merge(line.kind(), line, BookLine::plus));
        return List.copyOf(sums.values());
    }

    /** An instansi as a report names it. */
    public static String nameOf(Instansi instansi) {
        if (!instansi.nama().isEmpty()) {
            return instansi.nama();
        }
        return instansi.id().isEmpty() ? TANPA_INSTANSI : "Instansi " + instansi.id();
    }

    /** A group as a report names it. */
    public static String nameOf(Group group) {
        String instansi = nameOf(group.instansi());
        return group.unorInduk().isEmpty() ? instansi : instansi + " - " + group.unorInduk();
    }
}
