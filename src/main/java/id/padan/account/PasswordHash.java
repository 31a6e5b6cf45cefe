package id.padan.account;

/** Slow and salted, on purpose. Thread-safe. */
public interface PasswordHash {
    /** A new hash, another one each time. */
    String of(String password);

    /** Takes as long whether or not it matches. */
    boolean matches(String password, String hash);
}
