package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.parallel.Lanes;
import id.padan.snapshot.UnusableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a CSV and wherever it is cut, it is read byte by byte as FastCSV reads it letter by letter. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class CsvAgreementTest {
    private static final int FILES_PER_SEED = 60;
    private static final String[] ORDERLY = {"198503302010012004", "Siti", "SDN 1", "", "'3204", "é", "a\"b", "x y", " "
    };
    private static final String[] UGLY = {
        "\"", "\"\"", "\n", "\r", "\r\n", ",", ";", "\t", "€", "\"a\"", "\"a\"b", "\"\n\"", ",\"", "\",", "sep=;", "😀"
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("padan.fuzz.seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cells_lines_and_refusals_are_those_of_fastcsv(long seed) throws IOException {
        Random random = new Random(seed);
        try (Lanes lanes = Lanes.of(1 + random.nextInt(4))) {
            for (int i = 0; i < FILES_PER_SEED; i++) {
                Content content = content(text(random), random.nextInt(4) == 0 ? "windows-1252" : "UTF-8");
                CsvForm form = CsvForm.of(content);
                Limits limits = random.nextBoolean() ? Limits.DEFAULT : Desk.SMALL;
                List<String> expected = letterByLetter(content, form, limits);
                int block = 40 + random.nextInt(400);

                assertThat(oneByOne(content, form, limits, block)).isEqualTo(expected);
                assertThat(inLanes(content, form, limits, block, lanes)).isEqualTo(expected);
            }
        }
    }

    private static Content content(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return new Content("uji.csv", "", () -> new ByteArrayInputStream(bytes));
    }

    /** Rows of a few cells, some of them in quotes with anything inside, and now and then what no program would write. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
        String sign = random.nextBoolean() ? "," : random.nextBoolean() ? ";" : "\t";
        String end = random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : "\r";
        int ugliness = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
        int columns = 1 + random.nextInt(8);
        int rows = random.nextInt(60);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                text.append(column == 0 ? "" : sign).append(cell(random));
                if (ugliness > 0 && random.nextInt(ugliness * 4) == 0) {
                    text.append(UGLY[random.nextInt(UGLY.length)]);
                }
            }
            text.append(row + 1 < rows || random.nextBoolean() ? end : "");
        }
        return text.toString();
    }

    private static String cell(Random random) {
        if (random.nextInt(5) > 0) {
            return ORDERLY[random.nextInt(ORDERLY.length)];
        }
        StringBuilder inside = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            inside.append(random.nextBoolean() ? "kata" : UGLY[random.nextInt(UGLY.length)].replace("\"", "\"\""));
        }
        return "\"" + inside + "\"";
    }

    private static List<String> letterByLetter(Content content, CsvForm form, Limits limits) throws IOException {
        try (CsvTable table = CsvTable.open(content, form, limits)) {
            return lines(table::next);
        }
    }

    private static List<String> oneByOne(Content content, CsvForm form, Limits limits, int block) throws IOException {
        try (CsvBlocks table = CsvBlocks.open(content, form, limits, block)) {
            return lines(table::next);
        }
    }

    private static List<String> inLanes(Content content, CsvForm form, Limits limits, int block, Lanes lanes)
            throws IOException {
        try (CsvBlocks table = CsvBlocks.open(content, form, limits, block);
                RowsAhead<RawRow> ahead = new RowsAhead<>(table, lanes, () -> RawRow::kept)) {
            return lines(ahead::next);
        }
    }

    private interface Rows {
        @Nullable
        RawRow next() throws IOException;
    }

    private static List<String> lines(Rows rows) throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                lines.add(row.number() + ": " + row.blank() + " "
                        + row.cells().stream().map(RawCell::text).toList());
            }
        } catch (UnusableFileException refused) {
            lines.add(refused.getMessage());
        }
        return lines;
    }
}
