package id.padan.alert;

import id.padan.account.Account;
import id.padan.account.Accounts;
import id.padan.account.Role;
import id.padan.settings.Mail;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who gets which letters. Thread-safe. */
record Recipients(Accounts accounts) {
    /**
     * Somebody with an address.
     *
     * @param login "" for an address that the job file names
     * @param instansi keys of those whose workbooks are this account's; none where the role is not limited
     */
    record Recipient(String address, String login, Set<String> instansi) {}

    /** Who is told when something went wrong; each address once. */
    Collection<Recipient> alarmed(Mail mail) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        Stream.concat(
                        wantingLetters(Role.PETUGAS_BKD),
                        mail.alarms().stream().map(address -> new Recipient(address, "", Set.of())))
                .forEach(one -> byAddress.putIfAbsent(one.address().toLowerCase(Locale.ROOT), one));
        return byAddress.values();
    }

    /** Who is told of new workbooks. */
    List<Recipient> admins() {
        return wantingLetters(Role.ADMIN_INSTANSI).toList();
    }

    private Stream<Recipient> wantingLetters(Role role) {
        return accounts.list().stream()
                .filter(Account::active)
                .filter(account -> account.role() == role)
                .filter(account -> account.profile().letters())
                .map(account -> new Recipient(
                        account.profile().email(),
                        account.login().text(),
                        account.profile().scope().instansi()));
    }
}
