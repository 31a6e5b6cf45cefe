package id.padan.testing;

import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Draft;
import id.padan.account.InvitationDesk;
import id.padan.account.PasswordHash;
import id.padan.account.Role;
import id.padan.account.bcrypt.BcryptPasswordHash;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.schedule.Pace;
import id.padan.schedule.RunNews;
import id.padan.schedule.RunQueue;
import id.padan.schedule.Schedule;
import id.padan.web.PadanServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sample's office with its server in the test's own process: one published run, and an account of each role. */
public final class ServedOffice implements AutoCloseable {
    public static final String PETUGAS = "petugas";
    /** Of the instansi with most rows. */
    public static final String ADMIN = "admin";
    /** Of another instansi. */
    public static final String OTHER_ADMIN = "admin.lain";

    public static final String PIMPINAN = "pimpinan";
    public static final String PENGELOLA = "pengelola";
    public static final String PASSWORD = "gunung hijau pagi";

    private static final String QUICK = "4";

    private static final Pace FAST = new Pace(
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofMillis(200),
            Duration.ofMillis(10),
            Duration.ofMinutes(5));

    private final Workbench bench;
    private final Schedule schedule;
    private final PadanServer server;
    private final Path folder;
    private final List<Group> instansi;

    private ServedOffice(Workbench bench, Schedule schedule, PadanServer server, Path folder, List<Group> instansi) {
        this.bench = bench;
        this.schedule = schedule;
        this.server = server;
        this.folder = folder;
        this.instansi = instansi;
    }

    /** Writes the sample into a folder, makes a run over it, and serves it. */
    public static ServedOffice in(Path folder, Map<String, String> database) throws Exception {
        return in(folder, SampleOffice.in(folder), database);
    }

    /** Makes a run of a job over the sample, and serves it; further settings stand beside the database's. */
    public static ServedOffice in(Path folder, Path job, Map<String, String> database) throws Exception {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("padan.sandi.kerja", QUICK);
        settings.put("padan.server.sabar", "1m");
        Workbench bench = Workbench.serving(settings);
        long run = PublishedRun.of(bench, job);
        List<Group> groups = bench.reader().groups(run, false).stream()
                .filter(group -> !group.instansi().key().isEmpty())
                .toList();
        accounts(bench, groups);
        PadanServer.Place place = new PadanServer.Place(InetAddress.getLoopbackAddress(), 0, job);
        Schedule schedule = Schedule.start(bench, job, FAST, RunNews.NOBODY);
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new ServedOffice(
                bench, schedule, PadanServer.start(bench, schedule, place, clock, settings), folder, groups);
    }

    private static void accounts(Workbench bench, List<Group> groups) {
        AccountTables tables = AccountTables.in(bench.database(), bench.auditBook());
        PasswordHash hash = new BcryptPasswordHash(Integer.parseInt(QUICK));
        InvitationDesk invitations =
                new InvitationDesk(tables.accounts(), tables.invitations(), hash, new SecureRandom());
        AccountDesk desk = new AccountDesk(tables.accounts());
        Map<String, Draft> drafts = Map.of(
                PETUGAS, draft("Rina", Role.PETUGAS_BKD, Set.of()),
                ADMIN, draft("Budi", Role.ADMIN_INSTANSI, Set.of(key(groups, 0))),
                OTHER_ADMIN, draft("Sari", Role.ADMIN_INSTANSI, Set.of(key(groups, 1))),
                PIMPINAN, draft("Ibu Kepala", Role.PIMPINAN, Set.of()),
                PENGELOLA, draft("Joko", Role.PENGELOLA, Set.of()));
        Instant now = Instant.now();
        drafts.forEach((login, draft) -> {
            if (desk.create("uji", login, draft, now) instanceof Change.Done done) {
                String token = invitations
                        .invite("uji", done.account(), now)
                        .orElseThrow()
                        .token()
                        .text();
                invitations.accept(token, PASSWORD, now);
            }
        });
    }

    private static Draft draft(String nama, Role role, Set<String> instansi) {
        return new Draft(nama, role, instansi, "", false);
    }

    private static String key(List<Group> groups, int i) {
        return groups.get(i).instansi().key();
    }

    /** Key of the instansi of {@link #ADMIN}. */
    public String instansi() {
        return key(instansi, 0);
    }

    /** Key of the instansi of {@link #OTHER_ADMIN}. */
    public String otherInstansi() {
        return key(instansi, 1);
    }

    public Workbench bench() {
        return bench;
    }

    /** The server's runs. */
    public RunQueue queue() {
        return schedule.queue();
    }

    public PadanServer server() {
        return server;
    }

    public Path folder() {
        return folder;
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Before anybody signed in. */
    public Browser browser() {
        return new Browser(url());
    }

    /** Signed in already. */
    public Browser browser(String login) throws IOException, InterruptedException {
        Browser browser = browser();
        Browser.Page home = browser.signIn(login, PASSWORD);
        if (!home.path().equals("/")) {
            throw new AssertionError(login + " was led to " + home.path());
        }
        return browser;
    }

    @Override
    public void close() {
        server.close();
        schedule.close();
        bench.close();
    }
}
