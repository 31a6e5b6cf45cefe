package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import id.padan.recap.OverviewBook;
import id.padan.recap.RecapBook;
import id.padan.recap.Workbooks;
import id.padan.remedy.Today;
import id.padan.road.Road;
import id.padan.workbook.Properties;
import id.padan.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Draws reports as Excel workbooks. Rows stream; the same report gives the same bytes. Thread-safe. */
public final class ExcelWorkbooks implements Workbooks {
    /** Below Excel's 1,048,576 rows a sheet, header included. */
    public static final int MOST_ROWS_PER_SHEET = 1_000_000;

    private final int rowsPerSheet;

    public ExcelWorkbooks() {
        this(MOST_ROWS_PER_SHEET);
    }

    /** {@code rowsPerSheet}: rows of a long table before it continues on the next sheet, 1 to one million. */
    public ExcelWorkbooks(int rowsPerSheet) {
        if (rowsPerSheet < 1 || rowsPerSheet > MOST_ROWS_PER_SHEET) {
            throw new IllegalArgumentException("rowsPerSheet " + rowsPerSheet);
        }
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public void draw(RecapBook book, OutputStream out) throws IOException {
        write(book.cover(), out, canvas -> {
            new CoverSheet(canvas)
                    .draw(
                            "REKAP PEMADANAN PMM – SIASN / e-Kinerja",
                            book.cover(),
                            new CoverSheet.Card(
                                    "Tugas perbaikan",
                                    Indonesian.number(book.tasks().size()),
                                    Look.CARD_NUMBER,
                                    "lihat lembar Tugas"),
                            book.summary());
            ReadFirstSheet.draw(canvas, ReadFirst.ofRecap(book));
            SummarySheet summary = new SummarySheet(canvas, book.summary());
            summary.drawCauses();
            Road road = book.road();
            if (road != null) {
                summary.drawRoad(road);
            }
            summary.drawLines("Temuan per unor induk dan penyebab", "Unor induk");
            if (!book.tasks().isEmpty()) {
                new TodaySheet(canvas).draw(Today.of(book.tasks()));
            }
            TaskTable.draw(canvas, book);
            FindingTable.draw(canvas, book);
            if (!book.ended().isEmpty()) {
                EndedTable.draw(canvas, book.ended());
            }
            if (!book.suggestions().isEmpty()) {
                SuggestionTable.draw(canvas, book.suggestions());
            }
            NotAssessedTable.draw(canvas, book);
            RejectTable.draw(canvas, book.rejects());
            if (!book.excepted().isEmpty()) {
                ExceptedTable.draw(canvas, book.excepted());
            }
            if (!book.logMatches().isEmpty()) {
                LogTable.draw(canvas, book.logMatches(), book.dictionary());
            }
            DictionaryTable.draw(canvas, book.dictionary());
            ManifestSheet.draw(canvas, book.answers().manifest());
        });
    }

    @Override
    public void draw(OverviewBook book, OutputStream out) throws IOException {
        write(book.cover(), out, canvas -> {
            new CoverSheet(canvas)
                    .draw(
                            "RINGKASAN BKD – PEMADANAN PMM DENGAN SIASN / e-Kinerja",
                            book.cover(),
                            new CoverSheet.Card(
                                    "Instansi",
                                    Indonesian.number(book.summary().lines().size()),
                                    Look.CARD_NUMBER,
                                    "lihat lembar Per Instansi"),
                            book.summary());
            ReadFirstSheet.draw(canvas, ReadFirst.ofOverview(book));
            SummarySheet summary = new SummarySheet(canvas, book.summary());
            summary.drawCauses();
            Road road = book.road();
            if (road != null) {
                summary.drawRoad(road);
            }
            InstansiTable.draw(canvas, book.summary());
            if (road != null) {
                RoadTable.draw(canvas, book.roads());
            }
            if (!book.answering().isEmpty()) {
                AnsweringTable.draw(canvas, book.answering());
            }
            if (!book.claims().isEmpty()) {
                ClaimTable.draw(canvas, book.claims());
            }
            BookTable.draw(canvas, book.cover().books());
            InputTable.draw(canvas, book.cover().sources());
            NotAssessedTable.draw(canvas, book.notAssessed());
            RejectTable.draw(canvas, book.rejects());
            if (!book.logMatches().isEmpty()) {
                LogTable.draw(canvas, book.logMatches(), book.dictionary());
            }
            DictionaryTable.draw(canvas, book.dictionary());
        });
    }

    private void write(Cover cover, OutputStream out, Consumer<Canvas> drawing) throws IOException {
        try (WorkbookWriter book = new WorkbookWriter(out, properties(cover), Styles.TABLE)) {
            drawing.accept(new Canvas(book, cover.name(), cover.run(), rowsPerSheet));
            book.finish();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Fixed by the run, so that drawing again changes nothing; no personal data. */
    private static Properties properties(Cover cover) {
        RunRecord run = cover.run();
        return new Properties(
                run.tanggal(),
                "Padan",
                "Rekap pemadanan PMM dan SIASN, " + cover.name(),
                "PMM, SIASN, e-Kinerja, run " + run.number());
    }
}
