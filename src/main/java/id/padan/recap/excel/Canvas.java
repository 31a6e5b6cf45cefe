package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook being drawn: gives sheets ready for paper and puts ink into cells.
 *
 * @param name whose report it is
 * @param rowsPerSheet rows of a long table on one sheet before it continues on the next
 */
record Canvas(SXSSFWorkbook book, Styles styles, String name, RunRecord run, int rowsPerSheet) {
    /** A new sheet, A4 landscape, as wide as the page, with its name above and run, secrecy and page below. */
    SXSSFSheet sheet(String title) {
        SXSSFSheet sheet = book.createSheet(title);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getHeader().setLeft("&8" + forPaper(title + " – " + name));
        Footer footer = sheet.getFooter();
        footer.setLeft("&8Padan, run " + run.number() + ", " + Indonesian.day(run.tanggal()));
        footer.setCenter("&8&BRAHASIA&B");
        footer.setRight("&8Halaman &P/&N");
        return sheet;
    }

    /** An ampersand begins a command in headers and footers; doubled it is itself. */
    private static String forPaper(String text) {
        return text.replace("&", "&&");
    }

    void put(SXSSFRow row, int column, Ink ink) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(ink.look()));
        if (ink instanceof Ink.Text text) {
            CellText safe = CellText.of(text.text());
            cell.setCellValue(safe.shown());
            if (safe.quoted()) {
                cell.setCellStyle(styles.quoted(text.look()));
            }
        } else if (ink instanceof Ink.Figure figure) {
            cell.setCellValue(figure.number());
        } else if (ink instanceof Ink.Day day) {
            LocalDate date = day.day();
            if (date != null) {
                cell.setCellValue(date);
            }
        }
    }

    /** Puts ink into several cells made one. */
    void put(SXSSFRow row, int first, int last, Ink ink) {
        put(row, first, ink);
        for (int column = first + 1; column <= last; column++) {
            row.createCell(column).setCellStyle(styles.of(ink.look()));
        }
        if (last > first) {
            row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }
}
