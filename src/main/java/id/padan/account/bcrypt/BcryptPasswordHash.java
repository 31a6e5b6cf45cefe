package id.padan.account.bcrypt;

import id.padan.account.PasswordHash;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** {@link PasswordHash} by bcrypt, which reads no more than 72 bytes. */
public final class BcryptPasswordHash implements PasswordHash {
    /** About a quarter of a second on an office's server. */
    public static final int STRENGTH = 12;

    private final BCryptPasswordEncoder encoder;

    /** {@code strength} doubles the work with each step, 4 to 31. */
    public BcryptPasswordHash(int strength) {
        encoder = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String of(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash of a password");
        }
        return hash;
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
