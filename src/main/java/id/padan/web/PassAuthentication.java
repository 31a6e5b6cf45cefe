package id.padan.web;

import id.padan.account.Pass;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody signed in, as the session keeps it: a pass, and nothing that could go out of date. */
final class PassAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final Pass pass;

    PassAuthentication(Pass pass) {
        super(List.of());
        this.pass = pass;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Pass getPrincipal() {
        return pass;
    }
}
