package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row of a file. Every row below the header ends as exactly one of these. */
public sealed interface RowOutcome {
    Address at();

    /** The row is usable; {@code remarks} are rejects of single fields or cleanings that did not cost the row. */
    record Accepted(SnapshotRow row, List<Reject> remarks) implements RowOutcome {
        @Override
        public Address at() {
            return row.at();
        }
    }

    /** The row cannot be used; {@code nip} is whose it is where that could still be read, else null. */
    record Rejected(Reject reject, @Nullable Nip nip) implements RowOutcome {
        @Override
        public Address at() {
            return reject.at();
        }

        public Instansi instansi() {
            return reject.instansi();
        }
    }

    /** Nothing in any cell. */
    record Blank(Address at) implements RowOutcome {}

    /** A row that is no data: a totals row, a second header row, a row of column numbers. {@code why} is Indonesian. */
    record NotData(Address at, String why) implements RowOutcome {}
}
