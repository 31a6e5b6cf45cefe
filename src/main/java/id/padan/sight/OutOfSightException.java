package id.padan.sight;

/** What was asked for does not exist, or not for this viewer; which of the two is not told. */
public final class OutOfSightException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutOfSightException() {
        super("nothing here for this viewer");
    }
}
