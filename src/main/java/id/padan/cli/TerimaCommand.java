package id.padan.cli;

import id.padan.answer.Stage;
import id.padan.job.Received;
import id.padan.job.Receiving;
import id.padan.job.ReceivingPlan;
import id.padan.job.Sender;
import id.padan.job.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code padan terima}: takes in workbooks that came back; without files says who has not answered. */
@Command(
        name = "terima",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan terima [FILE.xlsx...] [--terapkan] [--oleh NAMA] [--instansi NAMA] [--keluaran FOLDER]",
        description = {
            "Menerima kembali buku rekap yang sudah diisi. Tanpa --terapkan hanya menunjukkan apa yang akan berubah.",
            "Tanpa berkas: menyebut instansi yang belum menjawab."
        },
        parameterListHeading = "%nBerkas:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {
            "  padan terima \"kiriman/Rekap - Pemerintah Kab. Sukajaya.xlsx\"",
            "  padan terima kiriman/*.xlsx --terapkan --oleh \"Rina, BKPSDM\"",
            "  padan terima",
            "",
            "Salinan tiap berkas dengan keterangan di tiap baris yang diisi ada di folder Hasil di sampingnya.",
            "Kode keluar: 0 semua baik; 1 ada baris yang ditolak atau konflik; 2 ada berkas yang tidak dapat diterima."
        })
final class TerimaCommand extends Helped implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Parameters(arity = "0..*", paramLabel = "FILE.xlsx", description = "Buku rekap yang dikirim kembali.")
    private List<Path> files = List.of();

    @Option(names = "--terapkan", description = "Catat jawaban yang diterima; tanpa ini tidak ada yang diubah.")
    private boolean applied;

    @Mixin
    private Officer officer = new Officer();

    @Option(names = "--instansi", paramLabel = "NAMA", description = "Tolak buku milik instansi lain.")
    private @Nullable String instansi;

    @Option(
            names = "--keluaran",
            paramLabel = "FOLDER",
            description = "Tempat salinan berketerangan; tanpa ini folder Hasil di samping berkasnya.")
    private @Nullable Path folder;

    TerimaCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench bench = Workbench.open(settings)) {
            if (files.isEmpty()) {
                new AnsweringList(screen.out()).print(bench.answering());
                return ExitCode.DONE;
            }
            return receive(bench);
        }
    }

    private Sender sender() {
        return instansi == null ? new Sender.Anybody() : new Sender.Named(instansi);
    }

    private int receive(Workbench bench) throws Exception {
        Stage stage = applied ? Stage.APPLIED : Stage.PREVIEW;
        ReceivingPlan plan =
                new ReceivingPlan(stage, officer.name(), sender(), folder, LocalDate.now(clock), clock.instant());
        Receiving receiving = bench.receiving(plan);
        ReceptionReport report = new ReceptionReport(screen);
        int worst = ExitCode.DONE;
        for (Path file : files) {
            Received received = receiving.receive(file);
            worst = Math.max(worst, report.tell(received));
        }
        if (stage == Stage.PREVIEW) {
            screen.out().println("Belum ada yang dicatat. Bila sudah benar, ulangi dengan --terapkan.");
        }
        return worst;
    }
}
