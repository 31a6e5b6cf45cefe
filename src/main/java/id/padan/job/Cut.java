package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.parallel.InOrder;
import java.io.IOException;

/** A source cut into slices, each still to be judged. Used by one thread; what it gives out runs in any. */
interface Cut extends InOrder.Pieces<Slice>, AutoCloseable {
    @Override
    void close() throws IOException;
}
