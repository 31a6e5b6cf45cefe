package id.padan.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed of a sheet before its first row.
 *
 * @param name at most 31 characters, unlike the other sheets'
 * @param widths of the first columns, in characters of the standard font
 * @param otherWidth of the columns behind them; 0 leaves it to the program
 * @param heldColumns columns that stay in sight
 * @param heldRows rows that stay in sight and are repeated on every page
 * @param paper null leaves it to the program
 * @param veryHidden true where no menu of a program shows it; never the first sheet
 */
public record SheetFrame(
        String name,
        List<Double> widths,
        double otherWidth,
        boolean gridLines,
        int heldColumns,
        int heldRows,
        @Nullable Paper paper,
        boolean veryHidden) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public SheetFrame {
        widths = List.copyOf(widths);
    }

    /** A sheet without anything special. */
    public static SheetFrame of(String name) {
        return new SheetFrame(name, List.of(), 0, true, 0, 0, null, false);
    }

    public SheetFrame wide(List<Double> columns) {
        return new SheetFrame(name, columns, otherWidth, gridLines, heldColumns, heldRows, paper, veryHidden);
    }

    public SheetFrame otherwiseWide(double width) {
        return new SheetFrame(name, widths, width, gridLines, heldColumns, heldRows, paper, veryHidden);
    }

    public SheetFrame withoutGridLines() {
        return new SheetFrame(name, widths, otherWidth, false, heldColumns, heldRows, paper, veryHidden);
    }

    public SheetFrame holding(int columns, int rows) {
        return new SheetFrame(name, widths, otherWidth, gridLines, columns, rows, paper, veryHidden);
    }

    public SheetFrame on(Paper sheetOfPaper) {
        return new SheetFrame(name, widths, otherWidth, gridLines, heldColumns, heldRows, sheetOfPaper, veryHidden);
    }

    public SheetFrame outOfSight() {
        return new SheetFrame(name, widths, otherWidth, gridLines, heldColumns, heldRows, paper, true);
    }

    /** All that stands before the rows. */
    void write(XmlBytes xml, boolean selected) {
        xml.header()
                .put("<worksheet xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        if (paper != null) {
            xml.put("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        xml.put("<sheetViews><sheetView")
                .put(gridLines ? "" : " showGridLines=\"0\"")
                .put(selected ? " tabSelected=\"1\"" : "")
                .put(" workbookViewId=\"0\"");
        pane(xml);
        xml.put("</sheetViews><sheetFormatPr");
        if (otherWidth > 0) {
            xml.put(" defaultColWidth=\"").put(otherWidth).put("\"");
        }
        xml.put(" defaultRowHeight=\"15\"/>");
        columns(xml);
    }

    private void pane(XmlBytes xml) {
        if (heldColumns == 0 && heldRows == 0) {
            xml.put("/>");
            return;
        }
        String active = heldRows == 0 ? "topRight" : heldColumns == 0 ? "bottomLeft" : "bottomRight";
        xml.put("><pane")
                .put(heldColumns == 0 ? "" : " xSplit=\"" + heldColumns + "\"")
                .put(heldRows == 0 ? "" : " ySplit=\"" + heldRows + "\"")
                .put(" topLeftCell=\"" + Cells.column(heldColumns) + (heldRows + 1))
                .put("\" activePane=\"" + active + "\" state=\"frozen\"/><selection pane=\"" + active
                        + "\"/></sheetView>");
    }

    private void columns(XmlBytes xml) {
        if (widths.isEmpty()) {
            return;
        }
        xml.put("<cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.put("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"")
                    .put(widths.get(i))
                    .put("\" customWidth=\"1\"/>");
        }
        xml.put("</cols>");
    }
}
