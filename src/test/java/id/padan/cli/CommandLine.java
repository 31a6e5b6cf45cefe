package id.padan.cli;

import id.padan.testing.Databases;
import id.padan.testing.SampleOffice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with the sample office in it, and the command line as somebody would type it there. */
abstract class CommandLine {
    Clock clock = Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path office = Path.of("");

    Map<String, String> database = Map.of();

    @BeforeEach
    void a_database() {
        database = Databases.h2(office);
    }

    record Said(int code, String out, String err) {}

    Said padan(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = PadanCommand.run(screen, clock, database, arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path sample() throws Exception {
        return SampleOffice.in(office);
    }

    /** Cuts a file of the office to its first lines. */
    void keepLines(String file, int lines) throws Exception {
        Path path = office.resolve("berkas").resolve(file);
        Files.write(path, Files.readAllLines(path).subList(0, lines));
    }
}
