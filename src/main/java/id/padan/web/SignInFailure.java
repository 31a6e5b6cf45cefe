package id.padan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says why. Nothing of what was typed is kept. */
final class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect("/masuk?" + why(failure));
    }

    private static String why(AuthenticationException failure) {
        if (failure instanceof WaitException wait) {
            return "tunggu=" + wait.until().getEpochSecond();
        }
        return failure instanceof AuthenticationServiceException ? "ramai" : "gagal";
    }
}
