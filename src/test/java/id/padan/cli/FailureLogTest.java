package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer reads when something happens that nobody foresaw. */
final class FailureLogTest {
    @TempDir
    private Path folder = Path.of("");

    private String told(BiConsumer<Screen, Throwable> teller) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        teller.accept(new Screen(stream, stream, false), new IllegalStateException("row of 198503302010011001"));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_run_is_carried_on_and_publishes_nothing() {
        assertThat(told((screen, failure) -> FailureLog.tellOfRun(screen, failure, folder)))
                .startsWith(
                        "Terjadi galat yang tidak terduga; tidak ada rekap yang diterbitkan. Jalankan perintah yang sama"
                                + " sekali lagi: Padan meneruskan dari tempat terakhir. Bila terulang, kirimkan catatan galat"
                                + " kepada pengelola Padan.")
                .contains("Catatan galat: " + folder);
    }

    @Test
    void any_other_command_changed_nothing() {
        assertThat(told((screen, failure) -> FailureLog.tell(screen, failure, folder)))
                .startsWith(
                        "Terjadi galat yang tidak terduga; tidak ada yang diubah. Jalankan perintah yang sama sekali"
                                + " lagi. Bila terulang, kirimkan catatan galat kepada pengelola Padan.");
    }

    @Test
    void no_number_of_a_person_stays_readable_in_the_log() throws Exception {
        told((screen, failure) -> FailureLog.tell(screen, failure, folder));
        try (var files = Files.list(folder)) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("IllegalStateException: row of ")
                    .doesNotContain("198503302010011001");
        }
    }
}
