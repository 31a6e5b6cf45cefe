package id.padan.cli;

import id.padan.job.DatabaseUnavailableException;
import id.padan.job.Version;
import id.padan.snapshot.UnusableFileException;
import id.padan.yaml.InvalidYamlException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code padan}: chooses among its subcommands and turns what goes wrong into sentences and exit codes. */
@Command(
        name = "padan",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan PERINTAH [pilihan]",
        description = {
            "",
            "Menemukan perbedaan data PMM dan SIASN/e-Kinerja yang menahan SKP guru,",
            "lalu menyebut siapa yang harus memperbaiki apa, di mana, dan sampai kapan."
        },
        optionListHeading = "%nPilihan:%n",
        commandListHeading = "%nPerintah:%n",
        footerHeading = "%nContoh:%n",
        footer = {
            "  padan jalankan jobs/contoh.yml   menjalankan contoh bawaan",
            "  padan jalankan --help            bantuan untuk satu perintah",
            "",
            "Kode keluar: 0 selesai; 1 selesai, tetapi ada baris yang ditolak (di terima juga: konflik);",
            "2 salah pemakaian atau masukan tidak dapat dipakai; 3 tidak diterbitkan."
        })
public final class PadanCommand extends Helped implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-V", "--version"},
            description = "Tampilkan versi Padan.")
    private boolean version;

    private PadanCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (version) {
            out.println("padan " + Version.current());
            return ExitCode.DONE;
        }
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.UNUSABLE;
    }

    /** Runs Padan in this process; returns the exit code. */
    public static int run(String... args) {
        return run(Screen.ofProcess(), Clock.system(ZoneId.systemDefault()), Map.of(), args);
    }

    /**
     * Runs Padan.
     *
     * @param clock tells today where neither command nor job file names a day
     * @param settings Spring properties that win over the environment
     */
    static int run(Screen screen, Clock clock, Map<String, String> settings, String... args) {
        CommandLine padan = new CommandLine(new PadanCommand());
        padan.addSubcommand(new JalankanCommand(screen, clock, settings));
        padan.addSubcommand(new PeriksaCommand(screen, clock));
        padan.addSubcommand(new LayaniCommand(screen, clock, settings));
        padan.addSubcommand(new ContohCommand(screen));
        padan.addSubcommand(new TerimaCommand(screen, clock, settings));
        padan.addSubcommand(new RiwayatCommand(screen, settings));
        padan.addSubcommand(new CommandLine(new PenggunaCommand(screen, clock, settings))
                .addSubcommand(new TautanCommand(screen, clock, settings)));
        padan.addSubcommand(new CatatanCommand(screen, settings));
        padan.addSubcommand(new CadangkanCommand(screen, clock, settings));
        padan.addSubcommand(new BersihkanCommand(screen, clock, settings));
        padan.setOut(writer(screen.out()));
        padan.setErr(writer(screen.err()));
        padan.setUsageHelpWidth(100);
        padan.setParameterExceptionHandler((problem, given) -> misused(screen, problem));
        padan.setExecutionExceptionHandler(
                (failure, command, parsed) -> failed(screen, failure, command.getCommandName()));
        return padan.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(Screen screen, ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        screen.err().println(Misuse.sentence(problem));
        screen.err().println("Lihat cara pakainya dengan: " + command + " --help");
        return ExitCode.UNUSABLE;
    }

    private static int failed(Screen screen, Exception failure, String command) {
        boolean explained = failure instanceof UnusableFileException
                || failure instanceof InvalidYamlException
                || failure instanceof DatabaseUnavailableException;
        if (explained) {
            screen.err().println(failure.getMessage());
            return ExitCode.UNUSABLE;
        }
        if (command.equals(JalankanCommand.NAME)) {
            FailureLog.tellOfRun(screen, failure, FailureLog.FOLDER);
        } else {
            FailureLog.tell(screen, failure, FailureLog.FOLDER);
        }
        return ExitCode.NOT_PUBLISHED;
    }
}
