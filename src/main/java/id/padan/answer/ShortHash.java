package id.padan.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first hex digits of a SHA-256: enough to tell things of one office apart. Stateless, thread-safe. */
public final class ShortHash {
    private static final HexFormat HEX = HexFormat.of();

    private ShortHash() {}

    /** So many digits, an even number, over texts of which none is taken for the beginning of the next. */
    public static String of(int digits, String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HEX.formatHex(digest.digest(), 0, digits / 2);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
