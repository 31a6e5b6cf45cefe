package id.padan.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** 256 random bits that open an invitation: 43 characters that may stand in an address. Whoever holds it is let in. */
public final class LinkToken {
    private static final int BYTES = 32;
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private LinkToken(String text) {
        this.text = text;
    }

    static LinkToken fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one, for instance when it was copied by halves. */
    static Optional<LinkToken> read(String typed) {
        return ACCEPTED.matcher(typed).matches() ? Optional.of(new LinkToken(typed)) : Optional.empty();
    }

    /** The end of the link, for whoever the link is for and for nobody else. */
    public String text() {
        return text;
    }

    String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
