package id.padan.cli;

import id.padan.job.Consent;
import id.padan.job.Progress;
import id.padan.job.RunPlan;
import id.padan.job.RunResult;
import id.padan.job.Workbench;
import id.padan.settings.JobFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code padan jalankan}: makes one run of a job. */
@Command(
        name = JalankanCommand.NAME,
        synopsisHeading = "Pemakaian: ",
        customSynopsis = {
            "padan jalankan JOB.yml [--tanggal YYYY-MM-DD] [--paksa]",
            "               [--terima-gerbang GERBANG]... [--alasan ALASAN] [--oleh NAMA]"
        },
        description = "Menjalankan satu job: membaca berkas, mencari perbedaan, menerbitkan rekap per instansi.",
        parameterListHeading = "%nBerkas:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {
            "  padan jalankan jobs/contoh.yml",
            "  padan jalankan jobs/kabupaten.yml --tanggal 2026-06-15",
            "",
            "Bila proses terputus, jalankan perintah yang sama: Padan meneruskan dari tempat terakhir."
        })
final class JalankanCommand extends Helped implements Callable<Integer> {
    static final String NAME = "jalankan";

    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "JOB.yml", description = "Berkas job, misalnya jobs/contoh.yml.")
    private Path job = Path.of("");

    @Option(
            names = "--tanggal",
            paramLabel = "YYYY-MM-DD",
            description = "Hari yang diwakili; tanpa ini menurut berkas job, atau hari ini.")
    private @Nullable String tanggal;

    @Option(names = "--paksa", description = "Ulangi walaupun masukan yang sama sudah pernah diterbitkan.")
    private boolean again;

    @Option(
            names = "--terima-gerbang",
            paramLabel = "GERBANG",
            description = "Terbitkan walaupun gerbang ini menolak, misalnya susut-sekolah; boleh beberapa kali.")
    private List<String> accepted = List.of();

    @Option(
            names = "--alasan",
            paramLabel = "ALASAN",
            description = "Mengapa gerbang itu boleh diterima; dicatat. Wajib bersama --terima-gerbang.")
    private String reason = "";

    @Mixin
    private Officer officer = new Officer();

    JalankanCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        Consent consent = consent();
        RunPlan plan = RunPlan.of(JobFiles.read(job, day(), LocalDate.now(clock)));
        Progress progress = screen.terminal() ? new BarProgress(screen.err()) : new PlainProgress(screen.out(), clock);
        try (Workbench bench = Workbench.open(settings)) {
            RunResult result = bench.run(plan, again, consent, progress);
            return new RunEnding(screen, plan, bench.reader()).tell(result);
        }
    }

    private Consent consent() {
        for (String gate : accepted) {
            if (!Consent.GATES.contains(gate)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--terima-gerbang \"" + gate + "\" tidak dikenal. Yang diterima: "
                                + String.join(", ", Consent.GATES) + ".");
            }
        }
        if (!accepted.isEmpty() && reason.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--terima-gerbang memerlukan alasan. Tambahkan --alasan \"…\"; alasan itu dicatat bersama run ini.");
        }
        return new Consent(Set.copyOf(accepted), reason.strip(), officer.name());
    }

    private @Nullable LocalDate day() {
        if (tanggal == null) {
            return null;
        }
        try {
            return LocalDate.parse(tanggal);
        } catch (DateTimeException wrong) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--tanggal \"" + tanggal
                            + "\" bukan tanggal. Yang diterima: tahun-bulan-hari, misalnya 2026-06-15.",
                    wrong);
        }
    }
}
