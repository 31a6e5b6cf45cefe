package id.padan.snapshot;

import java.io.IOException;

/**
 * A file that cannot be used as a whole. The message is a whole Indonesian answer: which file, what was found, what is
 * accepted, what to do next.
 */
public final class UnusableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnusableFileException(String message) {
        super(message);
    }

    public UnusableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
