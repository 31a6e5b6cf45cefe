package id.padan.account.jdbc;

import static id.padan.account.jdbc.OpenAccounts.GOOD;
import static id.padan.account.jdbc.OpenAccounts.NOW;
import static id.padan.account.jdbc.OpenAccounts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.account.Account;
import id.padan.account.Change;
import id.padan.account.Change.Done;
import id.padan.account.Change.NotDone;
import id.padan.account.Draft;
import id.padan.account.Login;
import id.padan.account.Role;
import id.padan.ledger.AuditRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every database behind the accounts must do, seen from the desk where they are made and changed. */
@Timeout(120)
abstract class AccountsContract {
    private Optional<OpenAccounts> opened = Optional.empty();

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        opened = Optional.of(new OpenAccounts(database()));
    }

    @AfterEach
    void close() {
        opened.ifPresent(OpenAccounts::close);
    }

    private OpenAccounts office() {
        return opened.orElseThrow();
    }

    private static String problem(Change change) {
        return String.join("\n", ((NotDone) change).problems());
    }

    @Test
    void an_account_comes_back_as_it_was_made() {
        Draft draft =
                new Draft(" Siti \\ 'Aminah' ", Role.ADMIN_INSTANSI, Set.of("a1", "b2"), "siti@contoh.go.id", true);
        Account made = office().made(" Siti.A ", draft);

        assertThat(made.login()).isEqualTo(new Login("siti.a"));
        assertThat(made.profile().nama()).isEqualTo("Siti \\ 'Aminah'");
        assertThat(made.profile().scope().instansi()).containsExactlyInAnyOrder("a1", "b2");
        assertThat(made.profile().letters()).isTrue();
        assertThat(made.active()).isTrue();
        assertThat(made.hasPassword()).isFalse();
        assertThat(made.created()).isEqualTo(NOW);
        assertThat(made.lastSeen()).isNull();
        assertThat(office().again(made)).isEqualTo(made);
        assertThat(office().named("SITI.A")).isEqualTo(made);
        assertThat(office().accounts.find(made.id() + 1)).isEmpty();
    }

    @Test
    void the_list_is_by_login_and_each_has_its_own_instansi() {
        Account second = office().made("budi", draft(Role.ADMIN_INSTANSI, "c3"));
        Account third = office().made("citra", draft(Role.PIMPINAN));
        Account first = office().made("agus", draft(Role.ADMIN_INSTANSI, "a1", "c3"));

        assertThat(office().accounts.list()).containsExactly(first, second, third);
    }

    @Test
    void a_login_is_taken_once_and_what_is_refused_leaves_nothing() {
        office().made("rina", draft(Role.PIMPINAN));
        int before = office().audit().size();

        assertThat(problem(office().desk.create("uji", "Rina", draft(Role.PETUGAS_BKD), NOW)))
                .contains("sudah dipakai");
        assertThat(problem(office().desk.create("uji", "r", draft(Role.ADMIN_INSTANSI), NOW)))
                .contains("3 sampai 40", "Instansi belum dipilih");
        assertThat(office().accounts.list()).hasSize(1);
        assertThat(office().audit()).hasSize(before);
    }

    @Test
    void every_change_says_who_did_it_what_was_before_and_what_is_after() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        Draft changed =
                new Draft("Rina K.", Role.ADMIN_INSTANSI, Set.of("b2", "a1"), "198503302003121004@contoh.go.id", true);
        Account second = ((Done) office().desk.change("siti", rina, changed, NOW)).account();
        Account third = ((Done) office().desk.deactivate("siti", second, NOW)).account();
        office().desk.activate("agus", third, NOW.plusSeconds(5));

        String now = "Rina K., admin instansi a1, b2, e-mail …1004@contoh.go.id dengan surat";
        assertThat(office().audit())
                .containsExactly(
                        record(5, "agus", "akun diubah", now + ", tidak aktif", now + ", aktif"),
                        record(0, "siti", "akun diubah", now + ", aktif", now + ", tidak aktif"),
                        record(0, "siti", "akun diubah", "Rina Kurnia, pimpinan, tanpa e-mail, aktif", now + ", aktif"),
                        record(0, "uji", "akun dibuat", "", "Rina Kurnia, pimpinan, tanpa e-mail, aktif"));
    }

    private static AuditRecord record(int seconds, String who, String action, String before, String after) {
        return new AuditRecord(NOW.plusSeconds(seconds), who, action, "", "akun rina", before, after, "");
    }

    @Test
    void what_changes_nothing_is_not_put_down() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));

        assertThat(office().desk.change("siti", rina, draft(Role.PIMPINAN), NOW))
                .isEqualTo(new Done(rina));
        assertThat(office().desk.activate("siti", rina, NOW)).isEqualTo(new Done(rina));
        assertThat(office().audit()).hasSize(1);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        Account read = office().made("rina", draft(Role.PIMPINAN));
        Account won = ((Done) office().desk.change("siti", read, draft(Role.ADMIN_INSTANSI, "a1"), NOW)).account();
        int before = office().audit().size();

        assertThat(problem(office().desk.change("agus", read, draft(Role.PETUGAS_BKD), NOW)))
                .contains("baru saja diubah orang lain");
        assertThat(problem(office().desk.deactivate("agus", read, NOW))).contains("baru saja diubah");
        assertThat(office().again(read)).isEqualTo(won);
        assertThat(office().audit()).hasSize(before);
    }

    @Test
    void the_last_pengelola_who_can_sign_in_stays_one() {
        Account only = office().settled("rina", draft(Role.PENGELOLA));
        office().made("baru", draft(Role.PENGELOLA));

        assertThat(problem(office().desk.deactivate("rina", only, NOW))).contains("satu-satunya pengelola");
        assertThat(problem(office().desk.change("rina", only, draft(Role.PIMPINAN), NOW)))
                .contains("satu-satunya pengelola");
        assertThat(office().again(only)).isEqualTo(only);

        office().accept(office().links
                .invite("rina", office().named("baru"), NOW)
                .orElseThrow());
        assertThat(office().desk.change("rina", only, draft(Role.PIMPINAN), NOW))
                .isInstanceOf(Done.class);
    }

    @Test
    void two_pengelola_who_send_each_other_away_at_once_do_not_both_succeed() throws Exception {
        Account one = office().settled("satu", draft(Role.PENGELOLA));
        Account two = office().settled("dua", draft(Role.PENGELOLA));

        List<Change> changes = AtOnce.all(List.of(
                () -> office().desk.deactivate("satu", two, NOW),
                () -> office().desk.deactivate("dua", one, NOW)));

        assertThat(changes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(office().accounts.managed()).isTrue();
    }

    @Test
    void two_who_change_one_account_at_once_do_not_both_succeed() throws Exception {
        Account rina = office().made("rina", draft(Role.PIMPINAN));

        List<Change> changes = AtOnce.all(List.of(
                () -> office().desk.change("satu", rina, draft(Role.ADMIN_INSTANSI, "a1"), NOW),
                () -> office().desk.change("dua", rina, draft(Role.ADMIN_INSTANSI, "b2"), NOW)));

        assertThat(changes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(office().again(rina).profile().scope().instansi()).hasSize(1);
        assertThat(office().audit()).hasSize(2);
    }

    @Test
    void no_password_and_no_token_stands_in_the_tables_or_in_the_audit() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        var link = office().links.invite("uji", rina, NOW).orElseThrow();
        String kept = office().jdbc.queryForList("select * from invitation").toString();
        office().accept(link);
        assertThat(office().links.invite("uji", rina, NOW)).isPresent();

        assertThat(kept).doesNotContain(link.token().text());
        assertThat(office().jdbc.queryForList("select * from account").toString())
                .doesNotContain(GOOD);
        assertThat(office().audit().toString())
                .doesNotContain(GOOD, link.token().text());
        assertThat(office().accounts.credential(rina.login()).toString()).doesNotContain("$2a$");
    }
}
