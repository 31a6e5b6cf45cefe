package id.padan.sight;

import id.padan.ledger.BookLine;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunTimes;
import id.padan.road.Moves;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run with all that the viewer may see of it.
 *
 * @param everywhere whether figures of all instansi are shown
 * @param sums the books by source over all instansi the viewer sees
 * @param books by source and instansi
 * @param moves what moved since the published run before; null where nothing was kept
 * @param open by disparity, what could not be judged
 */
public record RunDetail(
        PastRun past,
        boolean everywhere,
        RunTimes times,
        List<RunInput> inputs,
        List<BookLine> sums,
        List<Book> books,
        @Nullable Moves moves,
        List<Unjudged> open,
        List<Unjudged> missing) {
    public RunDetail {
        inputs = List.copyOf(inputs);
        sums = List.copyOf(sums);
        books = List.copyOf(books);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
    }

    /** The books of one source for one instansi, and what that is called. */
    public record Book(String instansi, BookLine line) {}

    /** A disparity that could not be judged, why, and of how many. */
    public record Unjudged(String title, String why, long subjects) {}
}
