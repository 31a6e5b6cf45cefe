package id.padan.account;

/**
 * What a pengelola decides about an account. Made by {@link Draft#profile}, or from the database. The constructor throws
 * {@link IllegalArgumentException} where its parts do not go together.
 *
 * @param nama as it is shown, never empty
 * @param email "" where nobody gave one
 * @param letters whether letters go there; false without an address
 */
public record Profile(String nama, Scope scope, String email, boolean letters) {
    public Profile {
        if (nama.isBlank() || (letters && email.isEmpty())) {
            throw new IllegalArgumentException("a profile without a name, or letters without an address");
        }
    }
}
