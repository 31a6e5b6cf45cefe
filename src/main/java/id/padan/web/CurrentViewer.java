package id.padan.web;

import id.padan.account.Pass;
import id.padan.account.SignInDesk;
import id.padan.account.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** For whom a request is answered, looked up anew for each, so that what an account lost is lost at once. */
@Component
class CurrentViewer {
    private static final String ATTRIBUTE = Viewer.class.getName();

    private final SignInDesk desk;
    private final Clock clock;

    CurrentViewer(SignInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Whose pass this is; empty where it is void, or there is none. */
    Optional<Viewer> holder(Authentication authentication) {
        return authentication.getPrincipal() instanceof Pass pass
                ? desk.viewer(pass, clock.instant())
                : Optional.empty();
    }

    static void put(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }

    /** Empty before anybody signed in. */
    static Optional<Viewer> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? Optional.of(viewer) : Optional.empty();
    }
}
