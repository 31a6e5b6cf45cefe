package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.padan.parallel.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files broken at random: whatever arrives ends in rows that add up or in a refusal that an officer can read. */
final class FuzzTest {
    private static final int SEEDS = Integer.getInteger("padan.fuzz.seeds", 40);
    private static final int LINES = 12;
    private static final List<String> HEADER = List.of(
            "NIP", "Nama", "Tanggal Lahir", "NPSN", "Nama Sekolah", "NIP Atasan", "Status SKP", "Periode", "RHK");

    @TempDir
    Path folder;

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_csv_broken_anywhere_is_read_or_refused(long seed) throws IOException {
        check(broken(csv(), new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_workbook_broken_anywhere_is_read_or_refused(long seed) throws IOException {
        check(broken(xlsx(), new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_json_broken_anywhere_is_read_or_refused(long seed) throws IOException {
        check(broken(json(), new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_archive_broken_anywhere_is_read_or_refused(long seed) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(seed % 2 == 0 ? csv() : xlsx());
        }
        check(broken(packed.toByteArray(), new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_stands_in_the_cells_no_row_is_lost(long seed) throws IOException {
        Random random = new Random(seed);
        String text = new String(csv(), StandardCharsets.UTF_8);
        int body = text.indexOf('\n') + 1;
        StringBuilder scribbled = new StringBuilder(text);
        String ink = "AZaz09-='.+@/|\t\u00a0\u200b é✓–{}";
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            int at = body + random.nextInt(text.length() - body);
            if (text.charAt(at) != '\n' && text.charAt(at) != ';') {
                scribbled.setCharAt(at, ink.charAt(random.nextInt(ink.length())));
            }
        }
        Path file = folder.resolve("pmm.csv");
        Files.writeString(file, scribbled);

        assertThat(read(file)).extracting(outcome -> outcome.at().row()).containsExactlyElementsOf(rows(2, LINES));
    }

    private void check(byte[] bytes) throws IOException {
        Path file = folder.resolve("berkas");
        Files.write(file, bytes);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                int before = 0;
                for (RowOutcome outcome : read(file)) {
                    assertThat(outcome.at().row()).isGreaterThan(before);
                    before = outcome.at().row();
                }
            } catch (UnusableFileException refused) {
                assertThat(refused.getMessage())
                        .contains("erkas")
                        .containsAnyOf("Yang diterima", "kspor ulang", "nduh ulang", "jalankan lagi", "dibaca")
                        .doesNotContain("198503302010012004");
            }
        });
    }

    private static List<RowOutcome> read(Path file) throws IOException {
        Snapshots.inspect(file, SnapshotKind.PMM, HeaderProfile.NONE);
        List<RowOutcome> outcomes = new ArrayList<>();
        try (Lanes lanes = Lanes.of(2);
                RowStream rows = Snapshots.open(file, SnapshotKind.PMM, HeaderProfile.NONE, Reading.TODAY, lanes)) {
            for (RowOutcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static List<Integer> rows(int first, int count) {
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row < first + count; row++) {
            rows.add(row);
        }
        return rows;
    }

    /** Some bytes changed, a stretch cut out, doubled, or the end missing. */
    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(200, bytes.length - at));
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            default -> {
                for (int i = 0; i < length; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<String> line(int i) {
        return List.of(
                "1985033020100120" + (10 + i),
                "Siti Aminah " + i,
                "30-03-1985",
                "2020000" + i % 10,
                "SDN " + i + " Cibadak",
                "197402022000032002",
                "Disetujui",
                "2026",
                "Mutu pembelajaran meningkat|Perpustakaan hidup");
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder(String.join(";", HEADER)).append('\n');
        for (int i = 0; i < LINES; i++) {
            text.append(String.join(";", line(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json() {
        StringBuilder text = new StringBuilder("{\"data\":[");
        for (int i = 0; i < LINES; i++) {
            text.append(i == 0 ? "{" : ",{");
            for (int column = 0; column < HEADER.size(); column++) {
                text.append(column == 0 ? "\"" : ",\"")
                        .append(HEADER.get(column))
                        .append("\":\"")
                        .append(line(i).get(column))
                        .append('"');
            }
            text.append('}');
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("data");
            for (int i = -1; i < LINES; i++) {
                Row row = sheet.createRow(i + 1);
                List<String> texts = i < 0 ? HEADER : line(i);
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(texts.get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
