package id.padan.cli;

import id.padan.job.DatabaseUnavailableException;
import id.padan.job.NoBackupException;
import id.padan.job.Workbench;
import id.padan.web.PadanServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code padan cadangkan}: copies the database, also while a server has it open. */
@Command(
        name = "cadangkan",
        synopsisHeading = "Pemakaian: ",
        customSynopsis = "padan cadangkan [--ke FOLDER]",
        description = {
            "Menyalin basis data bawaan (H2) ke satu berkas zip, juga sewaktu \"padan layani\" berjalan di folder ini.",
            "Basis data PostgreSQL dicadangkan dengan pg_dump."
        },
        optionListHeading = "%nPilihan:%n",
        footerHeading = "%nContoh:%n",
        footer = {
            "  padan cadangkan",
            "  padan cadangkan --ke /mnt/cadangan",
            "",
            "Memulihkan: hentikan Padan, ganti isi folder data/ dengan isi zip, jalankan lagi. Lihat docs/operating.md"
        })
final class CadangkanCommand extends Helped implements Callable<Integer> {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'padan-'yyyyMMdd-HHmmss'.zip'");

    private final Screen screen;
    private final Clock clock;
    private final Map<String, String> settings;

    @Option(names = "--ke", paramLabel = "FOLDER", description = "Folder untuk cadangan; bawaan folder cadangan.")
    private Path folder = Path.of("cadangan");

    CadangkanCommand(Screen screen, Clock clock, Map<String, String> settings) {
        this.screen = screen;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        Path file = folder.resolve(LocalDateTime.now(clock).format(NAME))
                .toAbsolutePath()
                .normalize();
        try {
            copy(file);
        } catch (NoBackupException elsewhere) {
            screen.err().println(elsewhere.getMessage());
            return ExitCode.UNUSABLE;
        }
        screen.out().println("Cadangan: " + file);
        return ExitCode.DONE;
    }

    private void copy(Path file) throws Exception {
        try (Workbench bench = Workbench.open(settings)) {
            bench.backup(file);
        } catch (DatabaseUnavailableException inUse) {
            Optional<ControlFile> server = ControlFile.read();
            if (server.isEmpty() || !asked(server.get(), file)) {
                throw inUse;
            }
        }
    }

    /** False when no server listens there any longer. */
    private boolean asked(ControlFile server, Path file) throws Exception {
        String to = URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/kendali/cadangkan?ke=" + to))
                .header(PadanServer.CONTROL_HEADER, server.token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IOException("the server answered " + answer.statusCode() + ": " + answer.body());
            }
            return true;
        } catch (ConnectException gone) {
            return false;
        }
    }
}
