package id.padan.web;

import org.springframework.boot.web.server.PortInUseException;

/** Another program listens at the port; the message is a whole Indonesian answer. */
public final class PortTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    private PortTakenException(int port, Throwable cause) {
        super(
                "Porta " + port
                        + " sudah dipakai program lain, mungkin Padan yang sudah berjalan. Hentikan program itu, atau"
                        + " pilih porta lain dengan --porta. Belum ada yang diubah.",
                cause);
    }

    /** What is not the port's fault is thrown on. */
    static PortTakenException explain(RuntimeException failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new PortTakenException(port, failure);
            }
        }
        throw failure;
    }
}
