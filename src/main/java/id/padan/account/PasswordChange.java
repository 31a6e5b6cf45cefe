package id.padan.account;

import java.time.Instant;
import java.util.List;

/** What became of somebody's wish for another password of their own. Only {@link Done} changed anything but counts. */
public sealed interface PasswordChange {
    /** For {@link Wrong}. */
    String WRONG =
            "Kata sandi lama tidak cocok, jadi tidak ada yang diubah. Periksa huruf besar dan kecil, lalu ketik lagi.";

    /** For {@link Overtaken}. */
    String OVERTAKEN =
            "Akun ini baru saja diubah dari tempat lain, jadi kata sandi belum diganti. Masuk lagi, lalu ulangi.";

    /** The new one is set. The pass takes the place of the session's; every other session and link is void. */
    record Done(Pass pass) implements PasswordChange {}

    /** The problems are words for the officer, at least one. The old one was not looked at. */
    record Unfit(List<String> problems) implements PasswordChange {}

    record Wrong() implements PasswordChange {}

    /** Too many failures. */
    record Locked(Instant until) implements PasswordChange {}

    /** Another password was set meanwhile, or the account is inactive by now. */
    record Overtaken() implements PasswordChange {}

    /** As {@link SignIn.Busy}. */
    record Busy() implements PasswordChange {}
}
