package id.padan.account.jdbc;

import static id.padan.account.jdbc.OpenAccounts.GOOD;
import static id.padan.account.jdbc.OpenAccounts.NOW;
import static id.padan.account.jdbc.OpenAccounts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.account.Acceptance;
import id.padan.account.Account;
import id.padan.account.AccountLine;
import id.padan.account.Link;
import id.padan.account.Pass;
import id.padan.account.PasswordChange;
import id.padan.account.Role;
import id.padan.account.SignIn;
import id.padan.account.SignInDesk;
import id.padan.account.Viewer;
import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's own change of password, and who is locked, before every database. */
@Timeout(120)
abstract class OwnPasswordContract {
    private static final String HOME = "10.0.0.5";
    private static final String FRESH = "kompas-teratai-senja";

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

    private static Pass pass(Account account) {
        return new Pass(account.id(), account.passwords());
    }

    private PasswordChange change(Account account, String old, String fresh, Instant now) {
        return office().passwords().change(pass(account), old, fresh, HOME, now);
    }

    @Test
    void the_new_one_is_good_the_old_one_and_every_other_session_and_link_are_not() {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        Link link = office().links.invite("uji", rina, NOW).orElseThrow();
        SignInDesk door = office().door();
        Pass other = ((SignIn.Welcome) door.signIn("rina", GOOD, HOME, NOW)).pass();

        PasswordChange done = change(rina, GOOD, FRESH, NOW);

        Pass own = ((PasswordChange.Done) done).pass();
        assertThat(door.viewer(own, NOW)).isPresent();
        assertThat(door.viewer(other, NOW)).isEmpty();
        assertThat(door.signIn("rina", GOOD, HOME, NOW)).isEqualTo(new SignIn.Wrong());
        assertThat(door.signIn("rina", FRESH, HOME, NOW)).isEqualTo(new SignIn.Welcome(viewer(door, own), own));
        assertThat(office().links.accept(link.token().text(), GOOD, NOW)).isEqualTo(new Acceptance.Closed());
        assertThat(office().audit())
                .contains(new AuditRecord(
                        NOW, "rina", "kata sandi diganti", "", "akun rina", "kata sandi lama", "kata sandi baru", ""));
        assertThat(office().audit().toString()).doesNotContain(GOOD, FRESH);
    }

    private static Viewer viewer(SignInDesk door, Pass pass) {
        return door.viewer(pass, NOW).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            perahu-kunyit-lonceng | pendek                | terlalu pendek
            perahu-kunyit-lonceng | perahu-kunyit-lonceng | sama dengan yang lama
            keliru                | rinakurnia2026!       | hampir sama dengan nama
            """)
    void what_the_policy_refuses_costs_no_try(String old, String fresh, String problem) {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        int work = office().hashed.get();

        assertThat(((PasswordChange.Unfit) change(rina, old, fresh, NOW)).problems())
                .singleElement()
                .asString()
                .contains(problem);
        assertThat(office().hashed.get()).isEqualTo(work);
        assertThat(office().again(rina)).isEqualTo(rina);
    }

    @Test
    void guessing_the_old_one_is_counted_together_with_signing_in() {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        SignInDesk door = office().door();

        assertThat(change(rina, "keliru", FRESH, NOW)).isEqualTo(new PasswordChange.Wrong());
        assertThat(door.signIn("rina", "keliru", HOME, NOW)).isEqualTo(new SignIn.Wrong());
        assertThat(change(rina, "keliru", FRESH, NOW)).isEqualTo(new PasswordChange.Wrong());
        Instant end = NOW.plusSeconds(30);
        assertThat(change(rina, "keliru", FRESH, NOW)).isEqualTo(new PasswordChange.Locked(end));
        assertThat(change(rina, GOOD, FRESH, NOW)).isEqualTo(new PasswordChange.Locked(end));
        assertThat(door.signIn("rina", GOOD, HOME, NOW)).isEqualTo(new SignIn.Locked(end));
        assertThat(office().audit().get(0).action()).isEqualTo("akun dikunci sementara");

        assertThat(change(rina, GOOD, FRESH, end)).isInstanceOf(PasswordChange.Done.class);
        assertThat(door.signIn("rina", "keliru", HOME, end)).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void a_void_pass_changes_nothing() {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        change(rina, GOOD, FRESH, NOW);

        assertThat(change(rina, FRESH, GOOD, NOW)).isEqualTo(new PasswordChange.Overtaken());
        Account now = office().again(rina);
        office().desk.deactivate("uji", now, NOW);
        assertThat(change(now, FRESH, GOOD, NOW)).isEqualTo(new PasswordChange.Overtaken());
    }

    @Test
    void of_two_changes_at_once_one_wins() throws Exception {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));

        List<PasswordChange> outcomes = AtOnce.all(
                List.of(() -> change(rina, GOOD, FRESH, NOW), () -> change(rina, GOOD, "kompas-teratai-pagi", NOW)));

        assertThat(outcomes).filteredOn(PasswordChange.Done.class::isInstance).hasSize(1);
        assertThat(office().again(rina).passwords()).isEqualTo(2);
    }

    @Test
    void the_list_says_who_can_sign_in() {
        office().settled("aktif", draft(Role.PIMPINAN));
        office().made("baru", draft(Role.PIMPINAN));
        Account locked = office().settled("kunci", draft(Role.PIMPINAN));
        Account off = office().settled("nonaktif", draft(Role.PIMPINAN));
        office().desk.deactivate("uji", off, NOW);
        for (int n = 0; n < 4; n++) {
            change(locked, "keliru", FRESH, NOW);
            change(off, "keliru", FRESH, NOW);
        }

        assertThat(office().desk.list(NOW))
                .extracting(AccountLine::state)
                .containsExactly(
                        AccountLine.State.AKTIF,
                        AccountLine.State.TANPA_SANDI,
                        AccountLine.State.TERKUNCI,
                        AccountLine.State.NONAKTIF);
        assertThat(office().desk.list(NOW).get(2).lockedUntil()).isEqualTo(NOW.plusSeconds(30));
        assertThat(office().desk.list(NOW.plusSeconds(30)).get(2).state()).isEqualTo(AccountLine.State.AKTIF);
    }
}
