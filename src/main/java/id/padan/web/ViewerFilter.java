package id.padan.web;

import id.padan.account.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out for whom a request is; ends the session of a pass that is void. */
final class ViewerFilter extends OncePerRequestFilter {
    private final CurrentViewer current;

    ViewerFilter(CurrentViewer current) {
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof PassAuthentication) {
            Optional<Viewer> viewer = current.holder(authentication);
            viewer.ifPresentOrElse(found -> CurrentViewer.put(request, found), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A page of its own is made for an error, and it needs its viewer, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
