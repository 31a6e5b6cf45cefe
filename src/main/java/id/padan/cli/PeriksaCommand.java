package id.padan.cli;

import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.settings.Sources;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.Inspection;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code padan periksa}: says how files are understood. Reads only; no database. */
@Command(
        name = "periksa",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan periksa FILE... | JOB.yml",
        description =
                "Membaca berkas tanpa menulis apa pun: jenisnya, baris judulnya, arti tiap kolom, jumlah baris, yang ditolak.",
        parameterListHeading = "%nBerkas:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan periksa unduhan/siasn.xlsx unduhan/pmm.csv", "  padan periksa jobs/contoh.yml"})
final class PeriksaCommand extends Helped implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Berkas data, atau berkas job (.yml) untuk memeriksa semua sumbernya.")
    private List<Path> files = List.of();

    PeriksaCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
                inspectJob(JobFiles.read(file, null, LocalDate.now(clock)), problems);
            } else {
                inspect(file, null, HeaderProfile.NONE, LocalDate.now(clock), problems);
            }
        }
        problems.forEach(problem -> screen.err().println(problem));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private void inspectJob(JobFile job, List<String> problems) throws IOException {
        for (Sources.Matched source : Sources.resolve(job)) {
            for (Path file : source.files()) {
                inspect(file, source.kind(), job.profile(), job.rules().tanggal(), problems);
            }
        }
    }

    /** One unusable file does not keep the officer from hearing about the others. */
    private void inspect(
            Path file, @Nullable SnapshotKind kind, HeaderProfile profile, LocalDate tanggal, List<String> problems)
            throws IOException {
        try {
            screen.out().println(Inspection.of(file, kind, profile, tanggal).text());
        } catch (UnusableFileException unusable) {
            problems.add(String.valueOf(unusable.getMessage()));
        }
    }
}
