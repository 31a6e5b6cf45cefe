package id.padan.web;

import id.padan.account.Account;
import id.padan.account.Draft;
import id.padan.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The form of an account as somebody sent it, or as it stands.
 *
 * @param role its name, or whatever was sent instead
 * @param version of the account when the form was opened; 0 of a new one
 */
record AccountForm(
        String login, String nama, String role, Set<String> instansi, String email, boolean letters, int version) {
    static final AccountForm EMPTY = new AccountForm("", "", Role.ADMIN_INSTANSI.name(), Set.of(), "", false, 0);

    AccountForm {
        instansi = Set.copyOf(instansi);
    }

    static AccountForm of(Account account) {
        var profile = account.profile();
        return new AccountForm(
                account.login().text(),
                profile.nama(),
                account.role().name(),
                profile.scope().instansi(),
                profile.email(),
                profile.letters(),
                account.version());
    }

    static AccountForm of(MultiValueMap<String, String> sent) {
        return new AccountForm(
                first(sent, "akun"),
                first(sent, "nama"),
                first(sent, "peran"),
                sent.getOrDefault("instansi", List.of()).stream().collect(Collectors.toUnmodifiableSet()),
                first(sent, "email"),
                sent.containsKey("surat"),
                number(first(sent, "versi")));
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    /** Of no account where it is no number. */
    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Empty where no role was chosen. */
    Optional<Draft> draft() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .map(chosen -> new Draft(nama, chosen, instansi, email, letters));
    }
}
