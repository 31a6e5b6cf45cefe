package id.padan.job;

/** A gate is closed or the books do not close: nothing may be published. The message is a whole Indonesian answer. */
final class NotPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPublishedException(String message) {
        super(message);
    }
}
