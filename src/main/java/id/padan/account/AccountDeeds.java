package id.padan.account;

import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the audit words what happened to accounts. Passwords and tokens never come here. */
final class AccountDeeds {
    /** An address may be somebody's number. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}(?=\\d{4})");

    private AccountDeeds() {}

    static AuditRecord created(String who, Login login, Profile profile, Instant now) {
        return record(who, "akun dibuat", login, "", words(profile) + ", aktif", now);
    }

    static AuditRecord changed(String who, Account before, Account after, Instant now) {
        return record(who, "akun diubah", before.login(), words(before), words(after), now);
    }

    static AuditRecord linked(String who, Account account, Instant expires, Instant now) {
        return record(who, "tautan kata sandi dibuat", account.login(), "", "berlaku sampai " + expires, now);
    }

    static AuditRecord passwordSet(Account account, Instant now) {
        String before = account.hasPassword() ? "kata sandi lama" : "belum ada kata sandi";
        return record(account.login().text(), "kata sandi dipasang", account.login(), before, "kata sandi baru", now);
    }

    static AuditRecord passwordChanged(Account account, Instant now) {
        return record(
                account.login().text(),
                "kata sandi diganti",
                account.login(),
                "kata sandi lama",
                "kata sandi baru",
                now);
    }

    static AuditRecord signedIn(Account account, String address, Instant now) {
        return record(account.login().text(), "masuk", account.login(), "", "dari " + address, now);
    }

    static AuditRecord lockedOut(Credential seen, String address, Instant until, Instant now) {
        Login login = seen.account().login();
        return record(
                "tidak diketahui",
                "akun dikunci sementara",
                login,
                seen.failures() + " kali gagal masuk",
                seen.failures() + 1 + " kali gagal masuk, terakhir dari " + address + "; dikunci sampai " + until,
                now);
    }

    private static AuditRecord record(
            String who, String action, Login login, String before, String after, Instant now) {
        return new AuditRecord(now, who, action, "", AuditRecord.aboutAccount(login.text()), before, after, "");
    }

    private static String words(Account account) {
        return words(account.profile()) + (account.active() ? ", aktif" : ", tidak aktif");
    }

    private static String words(Profile profile) {
        String email = profile.email().isEmpty()
                ? ", tanpa e-mail"
                : ", e-mail " + NUMBER.matcher(profile.email()).replaceAll(Matcher.quoteReplacement("…"));
        return profile.nama() + ", " + profile.scope().role().label() + instansi(profile.scope()) + email
                + (profile.letters() ? " dengan surat" : "");
    }

    private static String instansi(Scope scope) {
        return scope.instansi().stream()
                .sorted()
                .collect(Collectors.joining(", ", scope.instansi().isEmpty() ? "" : " ", ""));
    }
}
