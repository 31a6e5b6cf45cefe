package id.padan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says why. Nothing of what was typed is kept. */
final class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why =
                failure instanceof WaitException wait ? "tunggu=" + wait.until().getEpochSecond() : "gagal";
        response.sendRedirect("/masuk?" + why);
    }
}
