package id.padan.web;

import id.padan.account.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the form's token is looked for, which in a form with a file is read together with the file: what is too large, or
 * sent by nobody who signed in, is refused before any of it is put down. Back to the form, which says why.
 */
final class UploadGate extends OncePerRequestFilter {
    /** What the form's address says then. */
    static final String TOO_LARGE = "terlalu-besar";

    private final CurrentViewer current;
    private final DataSize mostBook;
    private final DataSize mostSnapshots;

    UploadGate(CurrentViewer current, DataSize mostBook, DataSize mostSnapshots) {
        this.current = current;
        this.mostBook = mostBook;
        this.mostSnapshots = mostSnapshots;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Viewer> viewer = viewer();
        boolean snapshots = request.getRequestURI().equals(UploadPage.FORM);
        long size = request.getContentLengthLong();
        if (viewer.isEmpty()) {
            response.sendRedirect("/masuk");
        } else if (snapshots && !viewer.get().mayRun()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (size < 0 || size > (snapshots ? mostSnapshots : mostBook).toBytes()) {
            if (snapshots) {
                // more than the server would swallow by itself: a browser shows no answer before it has sent everything
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            response.sendRedirect((snapshots ? RunPage.PATH : request.getRequestURI()) + "?" + TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Viewer> viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : current.holder(authentication);
    }
}
