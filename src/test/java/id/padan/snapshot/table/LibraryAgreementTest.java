package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a widely used library reads from a workbook another library wrote, we read too. */
class LibraryAgreementTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_cells_are_read_as_by_fastexcel(boolean sharedTexts, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("siasn.xlsx");
        write(file, sharedTexts);

        assertThat(Desk.rows(file)).hasSize(400).isEqualTo(byFastexcel(file));
    }

    private static void write(Path file, boolean sharedTexts) throws IOException {
        Random random = new Random(11);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 50, true, sharedTexts);
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("data utama", "kedua")) {
                Sheet sheet = workbook.createSheet(name);
                for (int r = 0; r < 200; r++) {
                    Row row = sheet.createRow(r * 2);
                    for (int c = random.nextInt(3); c < 20; c += 1 + random.nextInt(3)) {
                        switch (random.nextInt(5)) {
                            case 0 -> row.createCell(c).setCellValue("SDN " + random.nextInt(9) + " <Padan> & \"é€\"");
                            case 1 -> row.createCell(c).setCellValue(random.nextLong() / 1000.0);
                            case 2 -> row.createCell(c).setCellValue(random.nextInt(100_000));
                            case 3 -> row.createCell(c).setCellValue((double) (198503302003121004L + c));
                            default -> row.createCell(c).setCellFormula("\"x\"&A" + (r + 1));
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static List<String> byFastexcel(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(text(cell));
                    }
                    rows.add(row.getRowNum() + ": " + String.join(" | ", cells));
                }
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> "#" + whole(cell.asNumber().toPlainString());
            case FORMULA -> "#" + whole(String.valueOf(cell.getRawValue()));
            default -> cell.getText();
        };
    }

    /** POI writes a whole number with a fraction, which Padan leaves out. */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
