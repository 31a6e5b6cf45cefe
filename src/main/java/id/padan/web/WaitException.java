package id.padan.web;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: nobody is let in before a time. */
final class WaitException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    WaitException(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
