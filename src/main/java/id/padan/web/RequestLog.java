package id.padan.web;

import id.padan.account.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A line for each request: the route, never the address, in which a search for a name could stand. What nobody foresaw is
 * written down with where it came from.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException unforeseen) {
            LOG.atError()
                    .addKeyValue("rute", route(request))
                    .setCause(unforeseen)
                    .log("galat tak terduga");
            throw unforeseen;
        } finally {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            LOG.atInfo()
                    .addKeyValue("metode", request.getMethod())
                    .addKeyValue("rute", route(request))
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("milidetik", millis)
                    .addKeyValue("peran", role(request))
                    .log("permintaan");
        }
    }

    /** The pattern that answered; "-" where none did. */
    private static String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? pattern
                : "-";
    }

    private static String role(HttpServletRequest request) {
        return CurrentViewer.of(request)
                .map(Viewer::role)
                .map(role -> role.label())
                .orElse("-");
    }
}
