package id.padan.web;

import id.padan.account.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out for whom a request is; ends the session of a pass that is void. */
final class ViewerFilter extends OncePerRequestFilter {
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("padan", "nobody", AuthorityUtils.createAuthorityList("nobody"));

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

    /** From here on it is nobody's request, who is then asked to sign in instead of being refused. */
    private static void end(HttpServletRequest request) {
        SecurityContextHolder.setContext(new SecurityContextImpl(NOBODY));
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
