package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.snapshot.SnapshotKind;

/**
 * The books of one source for one instansi: what was read at the door, and what became of it further in, counted apart.
 * They close when both sides are equal. Rows whose instansi nobody can tell stand under
 * {@link Instansi#TIDAK_DIKETAHUI}.
 */
public record BookLine(
        SnapshotKind kind,
        Instansi instansi,
        long read,
        long reconciled,
        long outOfScope,
        long excepted,
        long rejected,
        long blank) {
    /** Rows whose fate is known: the right side. */
    public long accounted() {
        return reconciled + outOfScope + excepted + rejected + blank;
    }

    public boolean closes() {
        return read == accounted();
    }

    /** Two lines of one source as one, of no instansi in particular. */
    public BookLine plus(BookLine other) {
        return new BookLine(
                kind,
                Instansi.TIDAK_DIKETAHUI,
                read + other.read,
                reconciled + other.reconciled,
                outOfScope + other.outOfScope,
                excepted + other.excepted,
                rejected + other.rejected,
                blank + other.blank);
    }
}
