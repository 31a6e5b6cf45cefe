package id.padan.ledger;

/** Held by the one process that may carry a job on; given back at close, or by the database when the process dies. */
public interface RunLock extends AutoCloseable {
    @Override
    void close();
}
