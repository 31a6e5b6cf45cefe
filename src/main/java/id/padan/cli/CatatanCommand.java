package id.padan.cli;

import id.padan.job.Workbench;
import id.padan.ledger.AuditRecord;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code padan catatan}: who published, accepted, received or removed what, and why. */
@Command(
        name = "catatan",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan catatan [--jumlah N]",
        description =
                "Menampilkan siapa menerbitkan, menerima gerbang, menerima jawaban, atau menghapus apa, dan alasannya.",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan catatan", "  padan catatan --jumlah 100"})
final class CatatanCommand extends Helped implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Screen screen;
    private final Map<String, String> settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--jumlah",
            paramLabel = "N",
            defaultValue = "20",
            description = "Banyaknya catatan, yang terbaru lebih dahulu; tanpa ini 20.")
    private int most;

    CatatanCommand(Screen screen, Map<String, String> settings) {
        this.screen = screen;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        if (most < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--jumlah \"" + most + "\" tidak dapat dipakai. Tulis bilangan 1 atau lebih.");
        }
        try (Workbench bench = Workbench.open(settings)) {
            List<AuditRecord> records = bench.audit(most);
            if (records.isEmpty()) {
                screen.out().println("Belum ada catatan.");
            }
            records.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(AuditRecord record) {
        screen.out()
                .println(MOMENT.format(record.at().atZone(ZoneId.systemDefault())) + "  " + record.who() + ": "
                        + record.action() + ", job " + record.job() + ", " + record.about());
        line("sebelumnya", record.before());
        line("sesudahnya", record.after());
        line("alasan", record.reason());
    }

    private void line(String word, String text) {
        if (!text.isEmpty()) {
            screen.out().println("  " + word + ": " + text.replace("\n", "\n    "));
        }
    }
}
