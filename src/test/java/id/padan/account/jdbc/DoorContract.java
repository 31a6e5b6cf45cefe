package id.padan.account.jdbc;

import static id.padan.account.jdbc.OpenAccounts.GOOD;
import static id.padan.account.jdbc.OpenAccounts.NOW;
import static id.padan.account.jdbc.OpenAccounts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.account.Acceptance;
import id.padan.account.Acceptance.Accepted;
import id.padan.account.Acceptance.Closed;
import id.padan.account.Acceptance.Unfit;
import id.padan.account.Account;
import id.padan.account.Link;
import id.padan.account.Pass;
import id.padan.account.Role;
import id.padan.account.SignIn;
import id.padan.account.SignIn.Inactive;
import id.padan.account.SignIn.Locked;
import id.padan.account.SignIn.Welcome;
import id.padan.account.SignIn.Wrong;
import id.padan.account.SignInDesk;
import id.padan.ledger.AuditRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and one-time links, before every database. */
@Timeout(120)
abstract class DoorContract {
    private static final String HOME = "10.0.0.5";

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

    private static SignIn trial(SignInDesk door, String login, String password, Instant now) {
        return door.signIn(login, password, HOME, now);
    }

    private static Pass pass(SignIn outcome) {
        return ((Welcome) outcome).pass();
    }

    @Test
    void who_signs_in_is_known_with_every_request_and_seen() {
        Account rina = office().settled("rina", draft(Role.ADMIN_INSTANSI, "a1"));
        SignInDesk door = office().door();
        Welcome welcome = (Welcome) trial(door, " Rina ", GOOD, NOW);

        assertThat(welcome.viewer().login()).isEqualTo("rina");
        assertThat(welcome.viewer().seesPersonsOf("a1")).isTrue();
        assertThat(door.viewer(welcome.pass(), NOW)).contains(welcome.viewer());
        assertThat(office().again(rina).lastSeen()).isEqualTo(NOW);
        door.viewer(welcome.pass(), NOW.plusSeconds(60));
        assertThat(office().again(rina).lastSeen()).isEqualTo(NOW);
        door.viewer(welcome.pass(), NOW.plusSeconds(600));
        assertThat(office().again(rina).lastSeen()).isEqualTo(NOW.plusSeconds(600));
        assertThat(office().audit().get(0))
                .isEqualTo(new AuditRecord(NOW, "rina", "masuk", "", "akun rina", "", "dari " + HOME, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perahu-kunyit-loncenG", "perahu-kunyit-lonceng ", "nobody's"})
    void a_wrong_password_is_wrong_whoever_it_is_for(String password) {
        office().settled("rina", draft(Role.PIMPINAN));
        office().made("baru", draft(Role.PIMPINAN));
        SignInDesk door = office().door();

        for (String login : List.of("rina", "baru", "hantu", "", "x\u0000y", "198503302003121004", "z".repeat(9_999))) {
            int before = office().hashed.get();
            assertThat(trial(door, login, password, NOW)).as(login).isEqualTo(new Wrong());
            assertThat(office().hashed.get() - before).as("work for " + login).isOne();
        }
    }

    @Test
    void a_password_does_not_pass_by_its_beginning() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        String longest = "perahu-kunyit-lonceng-utara-".repeat(3).substring(0, 72);
        Link link = office().links.invite("uji", rina, NOW).orElseThrow();
        assertThat(office().links.accept(link.token().text(), longest, NOW)).isInstanceOf(Accepted.class);
        SignInDesk door = office().door();

        assertThat(trial(door, "rina", longest + "x", NOW)).isEqualTo(new Wrong());
        assertThat(trial(door, "rina", longest, NOW)).isInstanceOf(Welcome.class);
    }

    @Test
    void whoever_is_inactive_learns_no_more_than_a_stranger() {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        office().desk.deactivate("uji", rina, NOW);
        SignInDesk door = office().door();

        assertThat(trial(door, "rina", "keliru", NOW)).isEqualTo(new Wrong());
        assertThat(trial(door, "rina", GOOD, NOW)).isEqualTo(new Inactive());
        assertThat(trial(door, "rina", GOOD, NOW)).isEqualTo(new Inactive());
        assertThat(trial(door, "rina", GOOD, NOW)).isEqualTo(new Locked(NOW.plusSeconds(30)));
        assertThat(office().again(rina).lastSeen()).isNull();
    }

    @Test
    void known_and_unknown_logins_are_locked_alike_and_only_known_ones_leave_a_trace() {
        office().settled("rina", draft(Role.PIMPINAN));
        int before = office().audit().size();
        SignInDesk door = office().door();

        for (String login : List.of("rina", "hantu")) {
            for (int n = 0; n < 3; n++) {
                assertThat(trial(door, login, "keliru", NOW)).isEqualTo(new Wrong());
            }
            assertThat(trial(door, login, "keliru", NOW)).isEqualTo(new Locked(NOW.plusSeconds(30)));
            int work = office().hashed.get();
            assertThat(trial(door, login, GOOD, NOW.plusSeconds(29))).isEqualTo(new Locked(NOW.plusSeconds(30)));
            assertThat(office().hashed.get()).as("no work while locked").isEqualTo(work);
            assertThat(trial(door, login, "keliru", NOW.plusSeconds(30))).isEqualTo(new Locked(NOW.plusSeconds(90)));
        }
        assertThat(office().accounts.list()).hasSize(1);
        assertThat(office().audit().subList(0, office().audit().size() - before))
                .extracting(AuditRecord::action, AuditRecord::about)
                .containsOnly(tuple("akun dikunci sementara", "akun rina"))
                .hasSize(2);
    }

    @Test
    void another_server_and_a_restart_know_the_failures_of_an_account() {
        office().settled("rina", draft(Role.PIMPINAN));
        for (int n = 0; n < 4; n++) {
            trial(office().door(), "rina", "keliru", NOW);
        }

        assertThat(trial(office().door(), "rina", GOOD, NOW)).isEqualTo(new Locked(NOW.plusSeconds(30)));
        assertThat(trial(office().door(), "rina", GOOD, NOW.plusSeconds(30))).isInstanceOf(Welcome.class);
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        office().settled("rina", draft(Role.PIMPINAN));
        SignInDesk door = office().door();

        for (int round = 0; round < 3; round++) {
            for (int n = 0; n < 3; n++) {
                assertThat(trial(door, "rina", "keliru", NOW)).isEqualTo(new Wrong());
            }
            assertThat(trial(door, "rina", GOOD, NOW)).isInstanceOf(Welcome.class);
        }
    }

    @Test
    void many_tries_at_once_get_no_further_than_many_in_a_row() throws Exception {
        office().settled("rina", draft(Role.PIMPINAN));
        int before = office().hashed.get();

        // each through a server of its own, so that none is counted in memory alone
        List<SignIn> outcomes = AtOnce.all(IntStream.range(0, 12)
                .<Callable<SignIn>>mapToObj(n -> {
                    SignInDesk door = office().door();
                    return () -> door.signIn("rina", "keliru" + n, "10.0.1." + n, NOW);
                })
                .toList());

        assertThat(office().hashed.get() - before).isEqualTo(4);
        assertThat(Collections.frequency(outcomes, new Wrong())).isEqualTo(3);
        assertThat(office().jdbc.queryForObject("select failures from account", Integer.class))
                .isEqualTo(4);
    }

    @Test
    void one_address_cannot_try_many_logins_and_its_own_success_does_not_buy_more() {
        office().settled("penyusup", draft(Role.PIMPINAN));
        office().settled("rina", draft(Role.PIMPINAN));
        SignInDesk door = office().door();
        for (int n = 0; n < 20; n++) {
            assertThat(trial(door, "tebakan" + n, "keliru", NOW)).isEqualTo(new Wrong());
            if (n % 5 == 0) {
                assertThat(trial(door, "penyusup", GOOD, NOW)).isInstanceOf(Welcome.class);
            }
        }
        assertThat(trial(door, "tebakan20", "keliru", NOW)).isEqualTo(new Wrong());

        assertThat(trial(door, "rina", GOOD, NOW)).isEqualTo(new Locked(NOW.plusSeconds(30)));
        assertThat(door.signIn("rina", GOOD, "10.0.0.6", NOW)).isInstanceOf(Welcome.class);
        assertThat(trial(door, "rina", GOOD, NOW.plusSeconds(30))).isInstanceOf(Welcome.class);
    }

    @Test
    void a_pass_is_void_once_the_account_is_inactive_or_has_another_password_and_follows_its_role() {
        Account rina = office().settled("rina", draft(Role.PETUGAS_BKD));
        SignInDesk door = office().door();
        Pass pass = pass(trial(door, "rina", GOOD, NOW));

        office().desk.change("uji", office().again(rina), draft(Role.PIMPINAN), NOW);
        assertThat(door.viewer(pass, NOW)).get().matches(viewer -> !viewer.seesPersons());

        office().accept(office().links.invite("uji", rina, NOW).orElseThrow());
        assertThat(door.viewer(pass, NOW)).isEmpty();

        Pass next = pass(trial(door, "rina", GOOD, NOW));
        assertThat(door.viewer(next, NOW)).isPresent();
        office().desk.deactivate("uji", office().again(rina), NOW);
        assertThat(door.viewer(next, NOW)).isEmpty();
        assertThat(door.viewer(new Pass(rina.id() + 1, 1), NOW)).isEmpty();
    }

    @Test
    void a_link_is_used_once_by_exactly_one_of_many() throws Exception {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        Link link = office().links.invite("uji", rina, NOW).orElseThrow();

        List<Acceptance> outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<Acceptance>>mapToObj(
                        n -> () -> office().links.accept(link.token().text(), GOOD + n, NOW))
                .toList());

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Closed()::equals).hasSize(3);
        int winner = IntStream.range(0, 4)
                .filter(n -> outcomes.get(n) instanceof Accepted)
                .findFirst()
                .orElseThrow();
        assertThat(trial(office().door(), "rina", GOOD + winner, NOW)).isInstanceOf(Welcome.class);
        assertThat(office().audit())
                .filteredOn(record -> record.action().equals("kata sandi dipasang"))
                .hasSize(1);
        assertThat(office().links.look(link.token().text(), NOW)).isEmpty();
    }

    @Test
    void a_link_holds_for_seven_days_and_a_bad_password_does_not_use_it() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        Link link = office().links.invite("uji", rina, NOW).orElseThrow();
        String token = link.token().text();
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(link.expires()).isEqualTo(end);
        assertThat(office().links.look(token, end)).isEmpty();
        assertThat(office().links.accept(token, GOOD, end)).isEqualTo(new Closed());
        assertThat(office().links.look(token, end.minusMillis(1))).contains(rina);
        assertThat(office().links.accept(token, "rinakurnia12", end.minusMillis(1)))
                .isInstanceOf(Unfit.class);
        assertThat(office().links.accept(token, GOOD, end.minusMillis(1))).isInstanceOf(Accepted.class);
        assertThat(office().links.accept(token, GOOD, end.minusMillis(1))).isEqualTo(new Closed());
    }

    @Test
    void a_new_link_makes_the_older_one_void_and_ends_a_lock() {
        Account rina = office().settled("rina", draft(Role.PIMPINAN));
        Account other = office().made("lain", draft(Role.PIMPINAN));
        Link untouched = office().links.invite("uji", other, NOW).orElseThrow();
        Link older = office().links.invite("uji", rina, NOW).orElseThrow();
        Link newer = office().links.invite("uji", rina, NOW).orElseThrow();
        for (int n = 0; n < 4; n++) {
            trial(office().door(), "rina", "keliru", NOW);
        }

        assertThat(office().links.accept(older.token().text(), GOOD, NOW)).isEqualTo(new Closed());
        assertThat(office().links.accept(newer.token().text(), GOOD + "2", NOW)).isInstanceOf(Accepted.class);
        assertThat(trial(office().door(), "rina", GOOD + "2", NOW)).isInstanceOf(Welcome.class);
        assertThat(office().links.look(untouched.token().text(), NOW)).contains(other);
    }

    @Test
    void two_who_make_a_link_at_once_leave_one() throws Exception {
        Account rina = office().made("rina", draft(Role.PIMPINAN));

        List<Optional<Link>> links = AtOnce.all(List.of(
                () -> office().links.invite("satu", rina, NOW),
                () -> office().links.invite("dua", rina, NOW)));

        assertThat(links)
                .filteredOn(link -> office().links
                        .look(link.orElseThrow().token().text(), NOW)
                        .isPresent())
                .hasSize(1);
    }

    @Test
    void an_inactive_account_gets_no_link_and_loses_the_one_it_has() {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        Link link = office().links.invite("uji", rina, NOW).orElseThrow();
        office().desk.deactivate("uji", rina, NOW);

        assertThat(office().links.invite("uji", rina, NOW)).isEmpty();
        office().desk.activate("uji", office().again(rina), NOW);
        assertThat(office().links.accept(link.token().text(), GOOD, NOW)).isEqualTo(new Closed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or true --"})
    void a_token_that_nobody_made_opens_nothing(String token) {
        Account rina = office().made("rina", draft(Role.PIMPINAN));
        assertThat(office().links.invite("uji", rina, NOW)).isPresent();

        assertThat(office().links.look(token, NOW)).isEmpty();
        assertThat(office().links.accept(token, GOOD, NOW)).isEqualTo(new Closed());
    }

    @Test
    void the_first_start_gives_a_link_until_a_pengelola_has_a_password_and_then_never_again() {
        Link lost = office().links.firstStart(NOW).orElseThrow();
        Link link = office().links.firstStart(NOW.plus(Duration.ofDays(3))).orElseThrow();

        assertThat(lost.expires()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(office().links.look(lost.token().text(), NOW)).isEmpty();
        assertThat(office().accounts.list()).hasSize(1);
        assertThat(trial(office().door(), "pengelola", "", NOW)).isEqualTo(new Wrong());
        office().accept(link);
        assertThat(office().links.firstStart(NOW)).isEmpty();
        Welcome welcome = (Welcome) trial(office().door(), "pengelola", GOOD, NOW);
        assertThat(welcome.viewer().mayManage()).isTrue();
        assertThat(welcome.viewer().seesPersons()).isFalse();
    }

    @Test
    void two_servers_that_start_first_at_once_make_one_account() throws Exception {
        List<Optional<Link>> links = AtOnce.all(List.of(
                () -> office().links.firstStart(NOW), () -> office().links.firstStart(NOW)));

        assertThat(office().accounts.list()).hasSize(1);
        assertThat(links)
                .filteredOn(link -> link.filter(made ->
                                office().links.look(made.token().text(), NOW).isPresent())
                        .isPresent())
                .hasSize(1);
    }
}
