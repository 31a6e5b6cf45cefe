package id.padan.cli;

import id.padan.account.Account;
import id.padan.account.AccountDesk;
import id.padan.account.InvitationDesk;
import id.padan.account.Link;
import id.padan.account.bcrypt.BcryptPasswordHash;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import id.padan.recap.OfficeTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code padan pengguna tautan}: a one-time link for whoever nobody else can make one for. */
@Command(
        name = "tautan",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan pengguna tautan AKUN [--alamat http://127.0.0.1:8080]",
        description = {
            "Membuat tautan sekali pakai untuk memasang kata sandi, bila satu-satunya pengelola lupa kata sandinya.",
            "Tautan akun itu yang lebih lama tidak berlaku lagi. Dengan H2 server harus berhenti dulu."
        },
        parameterListHeading = "%nAkun:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = "  padan pengguna tautan pengelola --alamat https://padan.contoh.go.id")
final class TautanCommand extends Helped implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Parameters(paramLabel = "AKUN", description = "Nama pengguna, seperti di daftar \"padan pengguna\".")
    private String login = "";

    @Option(
            names = "--alamat",
            paramLabel = "ALAMAT",
            description = "Alamat Padan seperti di peramban; bawaan http://127.0.0.1:8080.")
    private String address = "http://127.0.0.1:8080";

    @Mixin
    private Officer officer = new Officer();

    TautanCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench bench = Workbench.open(settings)) {
            AccountTables tables = AccountTables.in(bench.database(), bench.auditBook());
            Optional<Account> account = new AccountDesk(tables.accounts()).named(login);
            if (account.isEmpty()) {
                return refuse(
                        "Akun \"" + login
                                + "\" tidak ada. Yang diterima: nama pengguna dari daftar \"padan pengguna\". Tidak ada yang diubah.");
            }
            InvitationDesk desk = new InvitationDesk(
                    tables.accounts(),
                    tables.invitations(),
                    new BcryptPasswordHash(BcryptPasswordHash.STRENGTH),
                    new SecureRandom());
            Optional<Link> link = desk.invite(officer.name(), account.get(), clock.instant());
            if (link.isEmpty()) {
                return refuse(
                        "Akun \"" + login
                                + "\" nonaktif, jadi tautan tidak dibuat. Pengelola dapat mengaktifkannya di halaman Pengguna.");
            }
            show(link.get());
        }
        return ExitCode.DONE;
    }

    private int refuse(String sentence) {
        screen.err().println(sentence);
        return ExitCode.UNUSABLE;
    }

    private void show(Link link) {
        String server = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        screen.out()
                .println("Tautan sekali pakai untuk akun \"" + link.account().login() + "\", berlaku sampai "
                        + new OfficeTime(clock.getZone()).moment(link.expires()) + ":");
        screen.out().println(server + "/undangan/" + link.token().text());
        screen.out().println("Siapa pun yang memegangnya dapat memberi kata sandi pada akun ini; jangan disimpan.");
    }
}
