package id.padan.cli;

import id.padan.alert.Letters;
import id.padan.job.Workbench;
import id.padan.schedule.Pace;
import id.padan.schedule.Schedule;
import id.padan.settings.JobFiles;
import id.padan.web.PadanServer;
import id.padan.web.PortTakenException;
import id.padan.web.ServerLog;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code padan layani}: runs a job by its schedule and serves its pages until the process is asked to end. */
@Command(
        name = LayaniCommand.NAME,
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan layani JOB.yml [--porta 8080] [--alamat 127.0.0.1]",
        description = {
            "Menjalankan job menurut jadwalnya dan melayani halaman untuk petugas BKD dan admin instansi,",
            "sampai proses ini diminta berhenti (Ctrl-C)."
        },
        parameterListHeading = "%nBerkas:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan layani jobs/contoh.yml", "", "Cara memasang untuk dipakai sehari-hari: docs/operating.md"})
final class LayaniCommand extends Helped implements Callable<Integer> {
    static final String NAME = "layani";
    private static final int HIGHEST_PORT = 65_535;

    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "JOB.yml", description = "Berkas job, misalnya jobs/contoh.yml.")
    private Path job = Path.of("");

    @Option(names = "--porta", paramLabel = "PORTA", description = "Porta yang didengarkan; bawaan 8080.")
    private int port = 8080;

    @Option(
            names = "--alamat",
            paramLabel = "ALAMAT",
            description = "Alamat yang didengarkan; bawaan 127.0.0.1, yaitu hanya komputer ini sendiri.")
    private String address = "127.0.0.1";

    LayaniCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        ServerLog.choose();
        PadanServer.Place where = new PadanServer.Place(address(), port(), job.toAbsolutePath());
        JobFiles.read(where.jobFile(), null, LocalDate.now(clock));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "padan-berhenti"));
        try (Workbench bench = Workbench.serving(settings);
                Letters letters = Letters.open(bench, where.jobFile(), Letters.STANDARD_PACE);
                Schedule schedule = Schedule.start(bench, where.jobFile(), Pace.STANDARD, letters);
                PadanServer server = PadanServer.start(bench, schedule, where, clock, settings)) {
            ControlFile.Kept control = new ControlFile(server.port(), server.controlToken()).keep();
            try {
                announce(server);
                ended.await();
            } finally {
                control.close();
            }
        } catch (PortTakenException taken) {
            screen.err().println(taken.getMessage());
            return ExitCode.UNUSABLE;
        }
        return ExitCode.DONE;
    }

    private void announce(PadanServer server) {
        String place = "http://" + address + ":" + server.port();
        screen.out().println("Padan melayani di " + place + "/");
        server.firstLink()
                .ifPresent(link -> screen.out()
                        .println("Belum ada pengelola. Buka tautan ini sekali untuk memberi kata sandi pada akun"
                                + " \"pengelola\" (berlaku 24 jam): " + place + link
                                + System.lineSeparator()
                                + "Setiap kali server dimulai tautannya baru; bila dua server dimulai bersamaan, hanya"
                                + " tautan yang tercetak terakhir yang berlaku."));
    }

    private int port() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--porta " + port + " bukan porta. Yang diterima: bilangan dari 1 sampai " + HIGHEST_PORT
                            + ", atau 0 untuk porta mana saja yang bebas.");
        }
        return port;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--alamat \"" + address + "\" tidak dikenal. Yang diterima: alamat komputer ini, misalnya"
                            + " 127.0.0.1, atau 0.0.0.0 untuk semua alamatnya.",
                    unknown);
        }
    }
}
