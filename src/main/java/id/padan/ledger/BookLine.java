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
    public boolean closes() {
        return read == reconciled + outOfScope + excepted + rejected + blank;
    }
}
