package id.padan.cli;

import id.padan.job.Workbench;
import id.padan.ledger.AuditRecord;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

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
final class CatatanCommand extends Listing {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Screen screen;

    CatatanCommand(Screen screen, Map<String, String> settings) {
        super(settings);
        this.screen = screen;
    }

    @Override
    void show(Workbench bench, int most) {
        List<AuditRecord> records = bench.audit(most);
        if (records.isEmpty()) {
            screen.out().println("Belum ada catatan.");
        }
        records.forEach(this::print);
    }

    private void print(AuditRecord record) {
        screen.out()
                .println(MOMENT.format(record.at().atZone(ZoneId.systemDefault())) + "  " + record.who() + ": "
                        + record.action() + job(record) + ", " + record.about());
        line("sebelumnya", record.before());
        line("sesudahnya", record.after());
        line("alasan", record.reason());
    }

    /** What happens to an account is of no job. */
    private static String job(AuditRecord record) {
        return record.job().isEmpty() ? "" : ", job " + record.job();
    }

    private void line(String word, String text) {
        if (!text.isEmpty()) {
            screen.out().println("  " + word + ": " + text.replace("\n", "\n    "));
        }
    }
}
