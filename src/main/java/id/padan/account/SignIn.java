package id.padan.account;

import java.time.Instant;

/** What became of an attempt to sign in. */
public sealed interface SignIn {
    /** For {@link Wrong} and {@link Inactive} alike, so that nobody learns which accounts there are. */
    String REFUSED = "Nama pengguna atau kata sandi salah, atau akun ini tidak aktif. Periksa huruf besar dan kecil;"
            + " bila lupa, minta tautan baru kepada pengelola.";

    /** Let in. The pass is to be kept in the session, and shown with every request. */
    record Welcome(Viewer viewer, Pass pass) implements SignIn {}

    record Wrong() implements SignIn {}

    /** The password was right. To be told to nobody. */
    record Inactive() implements SignIn {}

    /** Too many failures, by this login or from this address; told in the same way of logins that do not exist. */
    record Locked(Instant until) implements SignIn {}

    /** Too many sign in at this moment. Nothing was looked at or counted. */
    record Busy() implements SignIn {
        public static final String SENTENCE =
                "Terlalu banyak orang masuk pada saat yang sama. Tunggu beberapa detik, lalu coba lagi.";
    }
}
