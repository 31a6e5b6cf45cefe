package id.padan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the form's token is looked for, which in a form with a file is read together with the file: what is too large, or
 * sent by nobody who signed in, is refused before any of it is put down. Back to the form, since a page for an error would be
 * made within the same request and read the file after all.
 */
final class UploadGate extends OncePerRequestFilter {
    /** What the form's address says then. */
    static final String TOO_LARGE = "terlalu-besar";

    private final DataSize most;

    UploadGate(DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean known = SecurityContextHolder.getContext().getAuthentication() instanceof PassAuthentication;
        long size = request.getContentLengthLong();
        if (!known) {
            response.sendRedirect("/masuk");
        } else if (size < 0 || size > most.toBytes()) {
            response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
