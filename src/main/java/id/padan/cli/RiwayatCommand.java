package id.padan.cli;

import id.padan.job.Workbench;
import id.padan.ledger.InputRecord;
import id.padan.ledger.PastRun;
import id.padan.recap.Indonesian;
import id.padan.road.Milestone;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code padan riwayat}: past runs, the newest first. */
@Command(
        name = "riwayat",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan riwayat [--jumlah N]",
        description = {
            "Menampilkan run yang lalu: kapan, masukannya, jumlah temuan, keadaannya;",
            "lalu, untuk tiap job, jalannya menuju tenggat."
        },
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan riwayat", "  padan riwayat --jumlah 5"})
final class RiwayatCommand extends Listing {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Screen screen;

    RiwayatCommand(Screen screen, Map<String, String> settings) {
        super(settings);
        this.screen = screen;
    }

    @Override
    void show(Workbench bench, int most) {
        List<PastRun> runs = bench.history(most);
        if (runs.isEmpty()) {
            screen.out().println("Belum ada run. Mulailah dengan: padan jalankan jobs/contoh.yml");
        }
        for (PastRun past : runs) {
            print(past, bench.reader().inputs(past.run().number()));
        }
        for (Milestone last : bench.roads()) {
            new RoadOnScreen(screen.out()).print(last, bench.series(last).all(), most);
        }
    }

    private void print(PastRun past, List<InputRecord> inputs) {
        screen.out()
                .println("Run " + past.run().number() + ": " + past.run().job() + ", tanggal "
                        + past.run().tanggal() + (past.repetition() == 0 ? "" : ", ulangan ke-" + past.repetition())
                        + ", "
                        + past.run().state().label());
        screen.out()
                .println("  dimulai " + MOMENT.format(past.openedAt().atZone(ZoneId.systemDefault())) + ", "
                        + Indonesian.number(past.findings()) + " temuan, rekap di " + past.output());
        if (!inputs.isEmpty()) {
            screen.out().println("  masukan:");
            inputs.forEach(input -> screen.out()
                    .println("    " + input.kind() + ": " + input.file() + " (" + Indonesian.number(input.rows())
                            + " baris, per " + Indonesian.day(input.perTanggal()) + ")"));
        }
        if (!past.remark().isEmpty()) {
            screen.out().println("  " + past.remark().replace("\n", "\n  "));
        }
    }
}
