package id.padan.cli;

import id.padan.job.Cleaning;
import id.padan.job.Workbench;
import id.padan.ledger.Keeping.OldRun;
import id.padan.recap.Indonesian;
import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code padan bersihkan}: removes what the job file need not keep any longer. */
@Command(
        name = "bersihkan",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan bersihkan JOB.yml [--terapkan]",
        description = {
            "Menghapus bukti dan rekap run lama menurut kunci \"simpan\" di berkas job. Tanpa --terapkan hanya",
            "menyebut apa yang akan dihapus. Jumlah, riwayat temuan, catatan, dan terbitan terakhir tidak pernah dihapus."
        },
        parameterListHeading = "%nBerkas:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan bersihkan jobs/kabupaten.yml", "  padan bersihkan jobs/kabupaten.yml --terapkan"})
final class BersihkanCommand extends Helped implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Parameters(paramLabel = "JOB.yml", description = "Berkas job, misalnya jobs/contoh.yml.")
    private Path job = Path.of("");

    @Option(names = "--terapkan", description = "Hapus sungguh-sungguh.")
    private boolean apply;

    @Mixin
    private Officer officer = new Officer();

    BersihkanCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate today = LocalDate.now(clock);
        JobFile file = JobFiles.read(job, today, today);
        try (Workbench bench = Workbench.open(settings)) {
            Optional<Cleaning> cleaning = bench.cleaning(file);
            if (cleaning.isEmpty()) {
                screen.err()
                        .println("Job " + file.nama()
                                + " sedang berjalan. Ulangi sesudah selesai. Belum ada yang dihapus.");
                return ExitCode.NOT_PUBLISHED;
            }
            try (Cleaning at = cleaning.get()) {
                clean(at, file);
            }
        }
        return ExitCode.DONE;
    }

    private void clean(Cleaning cleaning, JobFile file) throws IOException {
        List<OldRun> evidence = cleaning.evidence();
        List<OldRun> reports = cleaning.reports();
        if (evidence.isEmpty() && reports.isEmpty()) {
            screen.out()
                    .println("Tidak ada yang perlu dihapus: bukti disimpan "
                            + file.retention().evidenceDays() + " hari dan rekap "
                            + file.retention().workbookDays() + " hari.");
            return;
        }
        for (OldRun old : evidence) {
            tell(old, Indonesian.number(old.rows()) + " baris bukti");
            if (apply) {
                cleaning.removeEvidence(old, officer.name());
            }
        }
        for (OldRun old : reports) {
            tell(old, "rekap di " + old.folder());
            if (apply) {
                cleaning.removeReports(old, officer.name())
                        .forEach(stay -> screen.out().println("  tetap ada, karena disunting: " + stay));
            }
        }
        screen.out()
                .println(
                        apply
                                ? "Selesai. Jumlah dan riwayat temuan tetap ada."
                                : "Belum ada yang dihapus. Tambahkan --terapkan untuk menghapusnya.");
    }

    private void tell(OldRun old, String what) {
        screen.out()
                .println((apply ? "Menghapus " : "Akan dihapus: ") + what + ", run " + old.run() + " tanggal "
                        + old.tanggal());
    }
}
