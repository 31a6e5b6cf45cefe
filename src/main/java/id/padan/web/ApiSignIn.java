package id.padan.web;

import id.padan.account.Pass;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Signs programs in. A dashboard asks every minute; so that not each of its requests costs a bcrypt and an audit record, who was
 * let in stays so for some minutes, as long as the pass holds. Passwords are not kept, only a keyed hash that dies with the
 * process. Thread-safe.
 */
final class ApiSignIn implements AuthenticationProvider {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 1_000;
    private static final String HASH = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SignInProvider provider;
    private final CurrentViewer current;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Pass pass, Instant until) {}

    ApiSignIn(SignInProvider provider, CurrentViewer current, Clock clock) {
        this.provider = provider;
        this.current = current;
        this.clock = clock;
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, HASH);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String print = print(given);
        Known before = known.get(print);
        if (before != null && before.until().isAfter(clock.instant())) {
            Authentication again = new PassAuthentication(before.pass());
            if (current.holder(again).isPresent()) {
                return again;
            }
        }
        known.remove(print);
        Authentication signedIn = provider.authenticate(given);
        if (signedIn.getPrincipal() instanceof Pass pass) {
            keep(print, pass);
        }
        return signedIn;
    }

    private void keep(String print, Pass pass) {
        Instant now = clock.instant();
        known.values().removeIf(old -> old.until().isBefore(now));
        if (known.size() < MOST) {
            known.put(print, new Known(pass, now.plus(KEPT)));
        }
    }

    /** A line feed stands in no login, so no two pairs read alike. */
    private String print(Authentication given) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            String text = given.getName() + '\n' + given.getCredentials();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
