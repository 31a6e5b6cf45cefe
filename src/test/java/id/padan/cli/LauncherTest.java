package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bin/padan}, with a Java that only says how it was started. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
final class LauncherTest {
    @TempDir
    private Path folder = Path.of("");

    private record Ended(int exitCode, String text) {}

    @BeforeEach
    void an_installation() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("bin", "padan"), folder.resolve("bin/padan"));
        Files.createDirectories(folder.resolve("java/bin"));
    }

    private void jar() throws IOException {
        Files.createFile(folder.resolve("padan.jar"));
    }

    /** A Java that prints its arguments; asked for its properties, it says the given version. */
    private void java(String answers) throws IOException {
        Path java = folder.resolve("java/bin/java");
        Files.writeString(java, """
                #!/bin/sh
                case "$*" in
                *-XshowSettings*) echo "    java.specification.version = %s" >&2 ;;
                *) echo "started with $*" ;;
                esac
                """.formatted(answers));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Ended padan(String... options) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("bin/padan").toString(), "riwayat", "dua kata");
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("PADAN_JAVA_OPTS", String.join(" ", options));
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), text);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_452, 1.8", "11.0.2, 11", "16, 16"})
    void refuses_an_older_java(String release, String answer) throws Exception {
        jar();
        java(answer);

        Ended asked = padan();
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + release + "\"\n");
        java("99");
        Ended read = padan();

        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(asked.text())
                .contains("Padan memerlukan Java 17 atau lebih baru")
                .doesNotContain("started");
        assertThat(read).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"17.0.15", "17", "25.0.3", "26-ea"})
    void starts_with_this_java_or_a_newer_one_which_is_not_asked(String release) throws Exception {
        jar();
        java("1.8");
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + release + "\"\n");

        Ended ended = padan("-Xmx4g", "-Xshare:off");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.text())
                .contains("-XX:SharedArchiveFile=" + folder + "/padan.jsa ")
                .endsWith(" -Xmx4g -Xshare:off -jar " + folder + "/padan.jar riwayat dua kata\n");
    }

    @Test
    void a_java_that_did_not_write_its_version_down_is_asked() throws Exception {
        jar();
        java("17");

        assertThat(padan().text()).startsWith("started with");
    }

    @Test
    void says_how_to_build_a_jar_that_is_not_there() throws Exception {
        java("17");

        Ended ended = padan();

        assertThat(ended.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.text()).contains("mvn -q package -DskipTests");
    }
}
