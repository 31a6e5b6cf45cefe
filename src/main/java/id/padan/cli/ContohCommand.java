package id.padan.cli;

import id.padan.recap.Indonesian;
import id.padan.sample.Format;
import id.padan.sample.SampleReport;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code padan contoh}: writes a synthetic set of snapshots with its truth. */
@Command(
        name = "contoh",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan contoh FOLDER [--skala UKURAN] [--benih N] [--format xlsx|csv]",
        description =
                "Menulis satu set berkas tiruan lengkap dengan berkas kebenarannya. Semua orang di dalamnya rekaan.",
        parameterListHeading = "%nFolder:%n",
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {"  padan contoh latihan", "  padan contoh latihan --skala kabupaten --format csv --benih 7"})
final class ContohCommand extends Helped implements Callable<Integer> {
    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "Tempat berkas ditulis; dibuat bila belum ada.")
    private Path folder = Path.of("");

    @Option(
            names = "--skala",
            paramLabel = "UKURAN",
            defaultValue = "kecil",
            description = "kecil, kabupaten, provinsi, atau nasional; tanpa ini kecil.")
    private String scale = "";

    @Option(
            names = "--benih",
            paramLabel = "N",
            description = "Bilangan bulat; benih yang sama memberi berkas yang sama.")
    private long seed = SampleWriter.DEFAULT_SEED;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "xlsx",
            description = "xlsx atau csv; tanpa ini xlsx.")
    private String format = "";

    ContohCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        Scale size = chosen("--skala", scale, EnumSet.allOf(Scale.class));
        Format shape = chosen("--format", format, EnumSet.of(Format.XLSX, Format.CSV));
        if (size == Scale.NASIONAL && shape == Format.XLSX) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Skala nasional terlalu besar untuk xlsx (satu lembar memuat 1.048.576 baris). Tambahkan"
                            + " --format csv.");
        }
        SampleReport report = SampleWriter.write(folder, size, seed, shape);
        report.rows().forEach((file, rows) -> screen.out().println(file + ": " + Indonesian.number(rows) + " baris"));
        screen.out()
                .println("Berkas tiruan ada di " + report.folder() + ", dengan "
                        + Indonesian.number(report.expectedFindings()) + " temuan yang harus ditemukan; daftarnya di "
                        + report.truth() + ".");
        nextSteps(report.folder().toAbsolutePath().normalize(), shape);
        return ExitCode.DONE;
    }

    private void nextSteps(Path written, Format shape) {
        screen.out().println("Langkah berikutnya:");
        screen.out().println("  1. Salin jobs/contoh.yml menjadi jobs/latihan.yml.");
        screen.out()
                .println(
                        "  2. Di jobs/latihan.yml ganti \"nama: contoh\" dengan \"nama: latihan\", dan \"contoh/\" pada setiap"
                                + " baris sumber dengan \"" + written.toString().replace('\\', '/') + "/\""
                                + (shape == Format.CSV ? ", serta \".xlsx\" dengan \".csv\"" : "") + ".");
        screen.out().println("  3. Jalankan: padan jalankan jobs/latihan.yml");
    }

    private <E extends Enum<E>> E chosen(String option, String given, Set<E> all) {
        return all.stream()
                .filter(one -> word(one).equals(given.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + " \"" + given + "\" tidak dikenal. Yang diterima: "
                                + all.stream().map(ContohCommand::word).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
