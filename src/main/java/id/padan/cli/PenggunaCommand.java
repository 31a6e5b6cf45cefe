package id.padan.cli;

import id.padan.account.AccountDesk;
import id.padan.account.AccountLine;
import id.padan.account.Scope;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import id.padan.recap.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code padan pengguna}: who may sign in to the pages. */
@Command(
        name = "pengguna",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = {"padan pengguna", "padan pengguna tautan AKUN"},
        description = {
            "Menampilkan akun yang dapat masuk ke halaman Padan, tanpa kata sandi dan tautannya.",
            "Membuat dan mengubah akun dilakukan pengelola di halaman Pengguna."
        },
        optionListHeading = "%nPilihan:%n",
        commandListHeading = "%nPerintah:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan pengguna", "  padan pengguna tautan pengelola   bila satu-satunya pengelola lupa kata sandi"
        })
final class PenggunaCommand extends Helped implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("akun", "nama", "peran", "instansi", "keadaan", "terakhir terlihat");

    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;
    private final OfficeTime time;

    PenggunaCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
        time = new OfficeTime(clock.getZone());
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench bench = Workbench.open(settings)) {
            AccountTables tables = AccountTables.in(bench.database(), bench.auditBook());
            List<AccountLine> lines = new AccountDesk(tables.accounts()).list(clock.instant());
            screen.out()
                    .print(
                            lines.isEmpty()
                                    ? "Belum ada akun. Akun pertama dibuat saat server dimulai: padan layani JOB.yml"
                                            + System.lineSeparator()
                                    : new TextTable(
                                                    HEADER,
                                                    lines.stream()
                                                            .map(this::cells)
                                                            .toList())
                                            .text());
        }
        return ExitCode.DONE;
    }

    private List<String> cells(AccountLine line) {
        Scope scope = line.account().profile().scope();
        String until = line.state() == AccountLine.State.TERKUNCI ? " sampai " + moment(line.lockedUntil()) : "";
        return List.of(
                line.account().login().text(),
                line.account().profile().nama(),
                scope.role().label(),
                scope.instansi().isEmpty()
                        ? "semua"
                        : String.join(", ", scope.instansi().stream().sorted().toList()),
                line.state().label() + until,
                moment(line.account().lastSeen()));
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "belum pernah" : time.moment(moment);
    }
}
