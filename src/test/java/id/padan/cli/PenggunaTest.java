package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.account.Acceptance;
import id.padan.account.Account;
import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Draft;
import id.padan.account.InvitationDesk;
import id.padan.account.Role;
import id.padan.account.bcrypt.BcryptPasswordHash;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import id.padan.testing.PadanProcess;
import id.padan.testing.PadanProcess.Ended;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class PenggunaTest extends CommandLine {
    private static final Pattern LINK =
            Pattern.compile("^https://padan\\.contoh\\.go\\.id/undangan/([\\w-]{43})$", Pattern.MULTILINE);

    private static AccountTables tables(Workbench bench) {
        return AccountTables.in(bench.database(), bench.auditBook());
    }

    private Account made(Workbench bench, String login, Role role, Set<String> instansi) {
        Draft draft = new Draft("Rina Kurnia", role, instansi, "", false);
        return ((Change.Done) new AccountDesk(tables(bench).accounts()).create("uji", login, draft, clock.instant()))
                .account();
    }

    private Acceptance accept(Workbench bench, String token) {
        return new InvitationDesk(
                        tables(bench).accounts(),
                        tables(bench).invitations(),
                        new BcryptPasswordHash(4),
                        new SecureRandom())
                .accept(token, "perahu-kunyit-lonceng", clock.instant());
    }

    @Test
    void the_list_names_accounts_and_no_secrets() throws Exception {
        assertThat(padan("pengguna").out()).contains("Belum ada akun");
        try (Workbench bench = Workbench.open(database)) {
            made(bench, "rina", Role.PENGELOLA, Set.of());
            made(bench, "siti", Role.ADMIN_INSTANSI, Set.of("b2", "a1"));
        }

        Said said = padan("pengguna");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .containsPattern("rina +Rina Kurnia +pengelola +semua +belum memberi kata sandi +belum pernah")
                .containsPattern("siti +Rina Kurnia +admin instansi +a1, b2 +belum memberi")
                .doesNotContain("$2a$");
    }

    @Test
    void a_link_lets_in_whoever_forgot_the_password() throws Exception {
        try (Workbench bench = Workbench.open(database)) {
            made(bench, "rina", Role.PENGELOLA, Set.of());
        }

        Said said = padan("pengguna", "tautan", "rina", "--alamat", "https://padan.contoh.go.id/", "--oleh", "Budi");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("berlaku sampai 22 Juni 2026 10.00 WIB");
        Matcher link = LINK.matcher(said.out());
        assertThat(link.find()).isTrue();
        assertThat(padan("catatan").out())
                .contains("Budi: tautan kata sandi dibuat, akun rina")
                .doesNotContain(link.group(1));
        try (Workbench bench = Workbench.open(database)) {
            assertThat(accept(bench, link.group(1))).isInstanceOf(Acceptance.Accepted.class);
            assertThat(accept(bench, link.group(1))).isInstanceOf(Acceptance.Closed.class);
        }
    }

    @Test
    void nobody_and_whoever_is_inactive_get_no_link() throws Exception {
        try (Workbench bench = Workbench.open(database)) {
            Account off = made(bench, "rina", Role.PIMPINAN, Set.of());
            new AccountDesk(tables(bench).accounts()).deactivate("uji", off, clock.instant());
        }

        for (String login : new String[] {"hantu", "x", "198503302003121004"}) {
            Said said = padan("pengguna", "tautan", login);
            assertThat(said.code()).as(login).isEqualTo(ExitCode.UNUSABLE);
            assertThat(said.err()).contains("tidak ada", "Yang diterima");
        }
        assertThat(padan("pengguna", "tautan", "rina").err()).contains("nonaktif");
    }

    @Test
    void while_a_server_holds_the_database_it_says_so() throws Exception {
        padan("pengguna");
        try (Connection held =
                DriverManager.getConnection(String.valueOf(database.get("spring.datasource.url")), "padan", "")) {
            assertThat(held.isClosed()).isFalse();
            Ended second = PadanProcess.run(office, database, "pengguna", "tautan", "rina");

            assertThat(second.exitCode()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(second.text()).contains("sedang dipakai proses Padan lain", "Belum ada yang diubah.");
        }
    }
}
