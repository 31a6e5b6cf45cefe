package id.padan.answer.excel;

import id.padan.answer.AnswerColumn;
import id.padan.answer.Change;
import id.padan.answer.Reception;
import id.padan.answer.Refusal;
import id.padan.answer.ResultCopy;
import id.padan.answer.ReturnedRow;
import id.padan.answer.SheetLayout;
import id.padan.answer.Stage;
import id.padan.answer.Token;
import id.padan.answer.Verdict;
import id.padan.snapshot.Masked;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of a workbook that came back, in which every row that said something bears a remark, and every refused cell its
 * reason. A column and a note on the cell, because these outlive Excel, LibreOffice and Google Sheets alike. One use.
 */
public final class ResultBook {
    private static final int REMARK_WIDTH = 60 * 256;
    private static final int LETTERS_A_LINE = 62;
    private static final float LINE = 13.5f;
    private static final float HIGHEST = 409;
    /** What POI's trees take for each byte of XML, measured: 13 MB needed 400. */
    private static final int HEAP_PER_BYTE = 30;

    private final Reception reception;
    private final Stage stage;
    private final XSSFWorkbook book;
    private final ResultStyles styles;

    private ResultBook(Reception reception, Stage stage, XSSFWorkbook book) {
        this.reception = reception;
        this.stage = stage;
        this.book = book;
        this.styles = new ResultStyles(book);
    }

    /**
     * Writes the copy; the original is only read. It was read before, within limits, as {@code reception}.
     *
     * @param folder where the copy goes; it is made if it is not there
     */
    public static ResultCopy write(Path original, Path folder, Reception reception, Stage stage) {
        try {
            return needed(original) > Runtime.getRuntime().maxMemory()
                    ? new ResultCopy.Missing(
                            "bukunya terlalu besar untuk memori yang disediakan; setel misalnya PADAN_JAVA_OPTS=-Xmx4g")
                    : new ResultCopy.Written(copy(original, folder, reception, stage));
        } catch (FileSystemException unwritable) {
            return new ResultCopy.Missing("folder salinannya tidak boleh ditulisi, atau disknya penuh");
        } catch (IOException | RuntimeException broken) {
            // POI has an unchecked exception of its own for every part that another program wrote in an odd way
            return new ResultCopy.Missing("bukunya tidak dapat ditulis ulang (" + Masked.of(broken.toString()) + ")");
        }
    }

    private static Path copy(Path original, Path folder, Reception reception, Stage stage) throws IOException {
        // what swells beyond bearing was refused when it was read; a sheet of empty cells shrinks more than a hundred
        // times
        ZipSecureFile.setMinInflateRatio(0);
        Files.createDirectories(folder);
        Path place = ResultPlace.of(original, folder, stage);
        try (InputStream in = Files.newInputStream(original);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            new ResultBook(reception, stage, book).draw();
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                book.write(out);
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(place);
            throw broken;
        }
        return place;
    }

    /** How much heap; running out of memory half way could not be told from a fault of Padan's. */
    private static long needed(Path original) throws IOException {
        try (ZipFile zip = new ZipFile(original.toFile())) {
            long bytes =
                    zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum();
            return bytes * HEAP_PER_BYTE;
        }
    }

    private void draw() {
        reception.book().layouts().forEach((name, layout) -> {
            XSSFSheet sheet = book.getSheet(name);
            if (sheet != null) {
                prepare(sheet, layout);
            }
        });
        for (Reception.Judged judged : reception.rows()) {
            XSSFSheet sheet = book.getSheet(judged.row().at().sheet());
            SheetLayout layout =
                    reception.book().layouts().get(judged.row().at().sheet());
            if (sheet != null && layout != null) {
                remark(sheet, layout, judged);
            }
        }
        reception.book().lost().forEach(this::lost);
    }

    /** The column for remarks, empty, within the filter so that it is sorted with its rows. */
    private void prepare(XSSFSheet sheet, SheetLayout layout) {
        int header = layout.headerRow() - 1;
        XSSFCell title = cell(sheet, layout.headerRow(), layout.remarks());
        put(title, SheetLayout.REMARKS);
        title.setCellStyle(styles.header());
        sheet.setColumnWidth(layout.remarks(), REMARK_WIDTH);
        for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                forget(row, layout);
            }
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            CellRangeAddress filter = CellRangeAddress.valueOf(
                    sheet.getCTWorksheet().getAutoFilter().getRef());
            if (filter.getLastColumn() < layout.remarks()) {
                sheet.setAutoFilter(new CellRangeAddress(
                        filter.getFirstRow(), filter.getLastRow(), filter.getFirstColumn(), layout.remarks()));
            }
        }
    }

    /** What was remarked another time. */
    private void forget(XSSFRow row, SheetLayout layout) {
        XSSFCell remark = row.getCell(layout.remarks());
        if (remark != null) {
            row.removeCell(remark);
        }
        for (AnswerColumn column : AnswerColumn.values()) {
            XSSFCell cell = row.getCell(layout.column(column));
            if (cell != null) {
                styles.clear(cell);
                RefusedCell.forget(cell);
            }
        }
    }

    private void remark(XSSFSheet sheet, SheetLayout layout, Reception.Judged judged) {
        ReturnedRow row = judged.row();
        Verdict verdict = judged.verdict();
        if (verdict instanceof Verdict.Accepted accepted) {
            write(sheet, row.at().row(), layout.remarks(), stage.accepted(), Tone.GOOD);
            if (stage == Stage.APPLIED) {
                renew(sheet, layout, row, accepted.change());
            }
        } else if (verdict instanceof Verdict.Same) {
            write(sheet, row.at().row(), layout.remarks(), "Sama dengan yang sudah tercatat.", Tone.GOOD);
        } else if (verdict instanceof Verdict.Conflict conflict) {
            write(sheet, row.at().row(), layout.remarks(), "KONFLIK. " + conflict.sentence(), Tone.DOUBT);
        } else if (verdict instanceof Verdict.Refused refused) {
            refuse(sheet, layout, row, refused.reasons());
        }
    }

    private void refuse(XSSFSheet sheet, SheetLayout layout, ReturnedRow row, List<Refusal> reasons) {
        String text = reasons.stream().map(Refusal::besideRow).collect(Collectors.joining("\n"));
        write(sheet, row.at().row(), layout.remarks(), "DITOLAK. " + text, Tone.BAD);
        for (Refusal reason : reasons) {
            XSSFCell cell = cell(sheet, row.at().row(), layout.column(reason.column()));
            styles.mark(cell);
            RefusedCell.note(cell, reason.sentence());
        }
    }

    /** The row goes on from the answer just put down, so that this very copy may be filled in further. */
    private void renew(XSSFSheet sheet, SheetLayout layout, ReturnedRow row, Change change) {
        Token token = row.token();
        if (token != null) {
            put(
                    cell(sheet, row.at().row(), layout.column(AnswerColumn.KODE)),
                    token.after(change).text(reception.book().manifest()));
        }
    }

    private void lost(Refusal refusal) {
        XSSFSheet sheet = book.getSheet(refusal.at().sheet());
        if (sheet != null) {
            XSSFRow row = sheet.getRow(refusal.at().row() - 1);
            int free = row == null ? 0 : row.getLastCellNum();
            sheet.setColumnWidth(Math.max(0, free), REMARK_WIDTH);
            write(
                    sheet,
                    refusal.at().row(),
                    Math.max(0, free),
                    SheetLayout.REMARKS + ": " + refusal.besideRow(),
                    Tone.BAD);
        }
    }

    private void write(XSSFSheet sheet, int number, int column, String text, Tone tone) {
        XSSFCell cell = cell(sheet, number, column);
        put(cell, text);
        cell.setCellStyle(styles.remark(tone));
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        XSSFRow row = cell.getRow();
        row.setHeightInPoints(Math.min(HIGHEST, Math.max(row.getHeightInPoints(), lines * LINE + 4)));
    }

    /** A text in place of all that stood there: POI would leave the inline text of before, which programs believe. */
    private static void put(XSSFCell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static XSSFCell cell(XSSFSheet sheet, int number, int column) {
        XSSFRow row = sheet.getRow(number - 1);
        XSSFRow there = row == null ? sheet.createRow(number - 1) : row;
        return there.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
