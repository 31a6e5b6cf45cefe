package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.job.Workbench;
import id.padan.ledger.PastRun;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.PadanProcess;
import id.padan.testing.SampleOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as an office runs it: a process of its own, watched, copied and told to end. */
final class ServerProcessTest {
    private static final String NIP = "198501012010011001";
    private static final Pattern SERVING = Pattern.compile("Padan melayani di (http://[^/]+)/");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9}");

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void it_is_well_keeps_numbers_out_of_its_log_is_copied_while_it_runs_and_ends_when_told() throws Exception {
        Path job = SampleOffice.in(folder);
        Map<String, String> database = Databases.h2(folder.resolve("data"));
        PadanProcess.run(folder, database, "jalankan", job.toString());
        List<String> seen = new ArrayList<>();

        PadanProcess.Ended ended = PadanProcess.watch(
                folder,
                database,
                line -> SERVING.matcher(line).find() && seen.add(line),
                process -> {
                    visit(address(seen.get(0)), database);
                    process.destroy();
                },
                "layani",
                job.toString(),
                "--porta",
                "0");

        assertThat(folder.resolve("data/layani.kendali")).doesNotExist();
        assertThat(ended.lines()).filteredOn(line -> line.startsWith("{")).anySatisfy(line -> {
            JsonNode entry = JsonMapper.shared().readTree(line);
            assertThat(entry.get("rute").asString()).isEqualTo("/masuk");
            assertThat(entry.get("status").asInt()).isEqualTo(200);
            assertThat(entry.get("@timestamp").asString()).startsWith("20");
        });
        assertThat(ended.lines())
                .filteredOn(line -> line.startsWith("{"))
                .allSatisfy(line -> assertThat(withoutTime(line)).doesNotContainPattern(LONG_NUMBER));
        assertThat(findings(restored())).isEqualTo(findings(database)).isPositive();
    }

    @Test
    @Timeout(60)
    void a_port_that_is_taken_is_said_in_a_sentence() throws Exception {
        Path job = SampleOffice.in(folder);
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PadanProcess.Ended ended = PadanProcess.run(
                    folder,
                    Databases.h2(folder.resolve("data")),
                    "layani",
                    job.toString(),
                    "--porta",
                    Integer.toString(other.getLocalPort()));

            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.text())
                    .contains("Porta " + other.getLocalPort() + " sudah dipakai program lain")
                    .doesNotContain("Exception");
        }
    }

    private static String address(String line) {
        Matcher serving = SERVING.matcher(line);
        return serving.find() ? serving.group(1) : "";
    }

    private static String withoutTime(String line) {
        return line.replaceFirst("\"@timestamp\":\"[^\"]*\"", "");
    }

    private void visit(String address, Map<String, String> database) {
        try {
            Browser browser = new Browser(address);
            assertThat(browser.get("/actuator/health/readiness").text()).contains("\"UP\"");
            assertThat(browser.get("/actuator/prometheus").text())
                    .contains("jvm_memory_used_bytes")
                    .containsPattern("padan_findings\\{[^}]*kode=\"nip_tidak_padan\"[^}]*} 29\\.0")
                    .containsPattern("padan_snapshot_age_days\\{[^}]*jenis=\"pmm\"[^}]*} 0\\.0")
                    .containsPattern("padan_deadline_days\\{[^}]*} 15\\.0")
                    .containsPattern("padan_slots_missed\\{[^}]*} 0\\.0");
            assertThat(browser.get("/masuk").status()).isEqualTo(200);
            assertThat(browser.get("/temuan?cari=" + NIP).path()).isEqualTo("/masuk");
            PadanProcess.Ended copied = PadanProcess.run(folder, database, "cadangkan", "--ke", "salinan");
            assertThat(copied.text()).contains("Cadangan: ");
            assertThat(copied.exitCode()).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> restored() throws IOException {
        Path place = Files.createDirectories(folder.resolve("pulih"));
        try (Stream<Path> copies = Files.list(folder.resolve("salinan"));
                InputStream file = Files.newInputStream(copies.findFirst().orElseThrow());
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, place.resolve(entry.getName()));
            }
        }
        return Databases.h2(place);
    }

    private static long findings(Map<String, String> database) throws Exception {
        try (Workbench bench = Workbench.open(database)) {
            return bench.history(1).stream().mapToLong(PastRun::findings).sum();
        }
    }
}
