package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.parallel.Lanes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same text in UTF-8, read from its bytes in several lanes, and in UTF-16, read letter by letter: every row of one
 * megabyte becomes the same, be it in order or not.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class QuickReadingTest {
    private static final int ROWS = 6_000;
    private static final String[] NIPS = {
        "198503302010012004",
        "'198503302010012004",
        "198503302010012000",
        "098503302010012004",
        "198502302010012004",
        "19850330 201001 2 004",
        "1,98503E+17",
        "",
        "-",
        "1985033020100120O4",
        "198503302019212004",
        "3204"
    };
    private static final String[] DATES = {
        "30-03-1985",
        "1985-03-30",
        "30/03/1985",
        "30.03.1985",
        "31-02-1985",
        "30-03/1985",
        "'30-03-1985",
        "30 Maret 1985",
        "",
        "NULL",
        "1929-12-31",
        "2031-01-01",
        "00-00-0000",
        "1985-3-30 ",
        "abc-de-fghi"
    };
    private static final String[] IDS = {
        "78bc927d-ed35-455d-aad7-1e75cde2b88e",
        "'910A2DEC89025CC1BEEB8DA1658EEC67",
        "910A2DEC89025CC1BEEB8DA1658EEC6G",
        "",
        "78bc927ded35-455d-aad7-1e75cde2b88e-",
        "{78bc927d-ed35-455d-aad7-1e75cde2b88e}",
        "78BC",
        " \u00a0"
    };
    private static final String[] TEXTS = {
        "Siti Aminah",
        "",
        " Siti",
        "Siti ",
        "-",
        "--SDN 1",
        "SDN 1 Cibadak",
        "=1+1",
        "Café",
        "SD\u200bN",
        "😀 hebat",
        "é",
        "\"Budi, S.Pd\"",
        "\"kata \"\"besar\"\"\"",
        "\"dua\nbaris\"",
        "\"satu; dua; 3\"",
        "\"1. satu | 2. dua\"",
        "NULL"
    };
    private static final String[] DIGITS = {
        "1101014111840001", "'1101014111840001", "1101 0141 1184 0001", "12", "", "x"
    };
    private static final String[] NPSNS = {"20200190", "p9934567", "'20200190", "2020019", "", " 20200190"};
    private static final String[] PERIODS = {"2026", "Januari - Juni 2026", "", "kemarin", "Semester 1 2026"};

    @ParameterizedTest(name = "{0} lanes")
    @ValueSource(ints = {1, 2, 4})
    void a_row_read_from_bytes_is_the_row_read_from_text(int count, @TempDir Path folder) throws IOException {
        String text = text(new Random(count));

        assertThat(read(folder.resolve("bytes"), text, StandardCharsets.UTF_8, count))
                .hasSizeGreaterThan(ROWS - 10)
                .isEqualTo(read(folder.resolve("letters"), text, StandardCharsets.UTF_16, count));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("NIP,NUPTK,NIK,NAMA,TANGGAL LAHIR,NPSN,NAMA SEKOLAH,UNOR ID,INSTANSI ID,"
                + "INSTANSI,NIP ATASAN,STATUS SKP,PERIODE,RHK\r\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(one(NIPS, random)).append(',');
            text.append(one(DIGITS, random))
                    .append(',')
                    .append(one(DIGITS, random))
                    .append(',');
            text.append(one(TEXTS, random))
                    .append(',')
                    .append(one(DATES, random))
                    .append(',');
            text.append(one(NPSNS, random))
                    .append(',')
                    .append(one(TEXTS, random))
                    .append(',');
            text.append(one(IDS, random)).append(',').append(one(IDS, random)).append(',');
            text.append(one(TEXTS, random))
                    .append(',')
                    .append(one(NIPS, random))
                    .append(',');
            text.append(one(TEXTS, random))
                    .append(',')
                    .append(one(PERIODS, random))
                    .append(',');
            text.append(one(TEXTS, random))
                    .append(random.nextInt(500) == 0 ? ",lebih" : "")
                    .append("\r\n");
        }
        return text.toString();
    }

    /** Mostly the first and most common way to write it. */
    private static String one(String[] ways, Random random) {
        return ways[random.nextInt(3) > 0 ? 0 : random.nextInt(ways.length)];
    }

    private static List<RowOutcome> read(Path folder, String text, Charset charset, int count) throws IOException {
        Path file = Files.createDirectory(folder).resolve("pmm.csv");
        Files.writeString(file, text, charset);
        Manifest manifest = Snapshots.inspect(file, SnapshotKind.PMM, HeaderProfile.NONE);
        List<RowOutcome> outcomes = new ArrayList<>();
        try (Lanes lanes = Lanes.of(count);
                RowStream rows = Snapshots.open(manifest, LocalDate.of(2026, 6, 15), lanes)) {
            for (RowOutcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }
}
