package id.padan.snapshot;

import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a whole file is to be read: its kind, and which of its tables carry rows of that kind.
 *
 * @param headers one per table of the file in its order, null for a table that is passed over
 */
record Layout(Contract contract, List<SheetView> views, List<@Nullable Header> headers) {

    /**
     * Understands a file.
     *
     * @param expected the kind the job says, null to recognise it
     */
    static Layout of(String file, RawSource source, @Nullable SnapshotKind expected, HeaderProfile profile)
            throws IOException {
        List<SheetView> views = new ArrayList<>();
        try (RawFile raw = source.open()) {
            for (RawTable table = raw.nextTable(); table != null; table = raw.nextTable()) {
                views.add(SheetView.of(table));
            }
        }
        if (views.stream().allMatch(SheetView::empty)) {
            throw FileFault.empty(file);
        }
        Contract contract = expected == null ? recognised(file, views, profile) : Contracts.of(expected);
        List<@Nullable Header> headers = headers(contract, views, profile);
        if (headers.stream().allMatch(Objects::isNull)) {
            throw refusal(file, contract, views, profile);
        }
        for (int i = 0; i < views.size(); i++) {
            Header header = headers.get(i);
            if (header != null && !header.clashes().isEmpty()) {
                throw FileFault.clash(file, views.get(i), header);
            }
        }
        return new Layout(contract, List.copyOf(views), headers);
    }

    /**
     * The tables that carry rows of the kind. Where one plainly is of the kind, another with only the few required columns
     * is a list for some other purpose (of principals, say) and not a continuation.
     */
    private static List<@Nullable Header> headers(Contract contract, List<SheetView> views, HeaderProfile profile) {
        List<@Nullable Header> headers = new ArrayList<>();
        for (SheetView view : views) {
            headers.add(reading(contract, view, profile));
        }
        if (headers.stream().anyMatch(h -> h != null && h.recognised())) {
            headers.replaceAll(h -> h != null && h.recognised() ? h : null);
        }
        return headers;
    }

    /** The canonical columns that were found, of all tables together. */
    List<String> columns() {
        Set<String> found = new TreeSet<>();
        for (Header header : headers) {
            if (header != null) {
                header.places().keySet().forEach(column -> found.add(column.name()));
            }
        }
        return List.copyOf(found);
    }

    /** The titles above the headers that are read. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            Header header = headers.get(i);
            if (header != null) {
                titles.addAll(views.get(i).titles(header));
            }
        }
        return titles;
    }

    /** Lines for {@code padan periksa}. */
    List<String> describe() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            SheetView view = views.get(i);
            Header header = headers.get(i);
            if (header == null) {
                lines.add("Dilewati: " + view.label()
                        + (view.empty() ? " (kosong)" : " (judul kolomnya bukan " + contract.kind() + ")"));
            } else {
                lines.add("Format: " + view.description());
                lines.add("Dibaca: " + view.label() + ", judul kolom " + header.where());
                lines.addAll(header.describe());
            }
        }
        return lines;
    }

    private static Contract recognised(String file, List<SheetView> views, HeaderProfile profile)
            throws UnusableFileException {
        Header best = null;
        for (SheetView view : views) {
            Header guess = guess(view, profile);
            if (guess != null && (best == null || guess.strictScore() > best.strictScore())) {
                best = guess;
            }
        }
        if (best == null) {
            throw FileFault.unrecognised(file, nearest(Contracts.ALL, views, profile));
        }
        return best.contract();
    }

    /** What a table is when nobody says: the kind that explains most of its header by names of one meaning. */
    private static @Nullable Header guess(SheetView view, HeaderProfile profile) {
        Header best = null;
        for (Contract contract : Contracts.ALL) {
            Header header = view.best(contract, profile);
            if (header != null && header.recognised() && (best == null || header.strictScore() > best.strictScore())) {
                best = header;
            }
        }
        return best;
    }

    /** A table as the wanted kind; null when it is incomplete as that, or plainly another kind. */
    private static @Nullable Header reading(Contract contract, SheetView view, HeaderProfile profile) {
        Header header = view.best(contract, profile);
        if (header == null || !header.complete()) {
            return null;
        }
        Header guess = guess(view, profile);
        return guess == null || guess.contract().kind() == contract.kind() || guess.strictScore() <= header.score()
                ? header
                : null;
    }

    private static UnusableFileException refusal(
            String file, Contract wanted, List<SheetView> views, HeaderProfile profile) {
        for (SheetView view : views) {
            Header guess = guess(view, profile);
            if (guess != null && guess.contract().kind() != wanted.kind()) {
                return FileFault.wrongKind(file, wanted.kind(), view, guess);
            }
        }
        Header nearest = nearest(List.of(wanted), views, profile);
        return nearest == null ? FileFault.noHeader(file, wanted) : FileFault.missing(file, nearest);
    }

    private static @Nullable Header nearest(List<Contract> contracts, List<SheetView> views, HeaderProfile profile) {
        Header nearest = null;
        for (SheetView view : views) {
            for (Contract contract : contracts) {
                Header header = view.best(contract, profile);
                if (header != null && (nearest == null || header.score() > nearest.score())) {
                    nearest = header;
                }
            }
        }
        return nearest;
    }
}
