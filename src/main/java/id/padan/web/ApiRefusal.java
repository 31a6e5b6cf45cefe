package id.padan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a program why it is not let in. */
final class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Clock clock;

    ApiRefusal(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof WaitException wait) {
            long seconds = Duration.between(clock.instant(), wait.until()).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
            Problem.of(HttpStatus.TOO_MANY_REQUESTS).write(response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Padan\", charset=\"UTF-8\"");
            Problem.of(HttpStatus.UNAUTHORIZED).write(response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problem.of(HttpStatus.FORBIDDEN).write(response);
    }
}
