package id.padan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the form; also when a part of a page is asked for, whose answer would else be the form within the page. */
final class SignInFirst implements AuthenticationEntryPoint {
    private static final String FORM = "/masuk";

    private final AuthenticationEntryPoint form = new LoginUrlAuthenticationEntryPoint(FORM);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException first)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            form.commence(request, response, first);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", FORM);
        }
    }
}
