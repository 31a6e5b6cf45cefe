package id.padan.web;

import id.padan.account.SignIn;
import id.padan.account.SignInDesk;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Asks the desk whether a login and a password belong together. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignInDesk desk;
    private final Clock clock;

    SignInProvider(SignInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String address =
                given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        SignIn outcome = desk.signIn(given.getName(), String.valueOf(given.getCredentials()), address, clock.instant());
        if (outcome instanceof SignIn.Welcome welcome) {
            return new PassAuthentication(welcome.pass());
        }
        if (outcome instanceof SignIn.Locked locked) {
            throw new WaitException(locked.until());
        }
        if (outcome instanceof SignIn.Busy) {
            throw new AuthenticationServiceException(SignIn.Busy.SENTENCE);
        }
        throw new BadCredentialsException(SignIn.REFUSED);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
