package id.padan.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook straight into a stream, sheet after sheet and row after row: the same content is the same bytes at
 * every hour and on every machine with the same Java (zip and the digits of a double differ between versions). Memory does
 * not grow with the rows. Trouble with the stream comes as {@link java.io.UncheckedIOException} while sheets are
 * written. Not thread-safe.
 */
public final class WorkbookWriter implements Closeable {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Parts parts;
    private final List<SheetWriter> sheets = new ArrayList<>();
    private @Nullable SheetWriter current;
    private int drawings;
    private int charts;

    /** Closes {@code out}, which should be buffered, when closed. */
    public WorkbookWriter(OutputStream out, Properties properties, StyleTable styles) {
        parts = new Parts(out, properties.day());
        new Relations()
                .add("officeDocument", "xl/workbook.xml")
                .addOf(
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                .add("extended-properties", "docProps/app.xml")
                .write(parts, "_rels/.rels");
        properties.write(parts.begin("docProps/core.xml"));
        parts.end();
        parts.begin("docProps/app.xml")
                .header()
                .put("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>Padan</Application></Properties>");
        parts.end();
        styles.write(parts.begin("xl/styles.xml"));
        parts.end();
    }

    /** The next sheet; the one before is finished. */
    public SheetWriter sheet(SheetFrame frame) {
        finishSheet();
        boolean first = sheets.isEmpty();
        XmlBytes xml = parts.begin("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
        SheetWriter sheet = new SheetWriter(frame, xml, first);
        sheets.add(sheet);
        current = sheet;
        return sheet;
    }

    private void finishSheet() {
        SheetWriter done = current;
        if (done == null) {
            return;
        }
        current = null;
        done.finish();
        parts.end();
        if (!done.charts().isEmpty()) {
            draw(done);
        }
    }

    private void draw(SheetWriter sheet) {
        drawings++;
        new Relations()
                .add("drawing", "../drawings/drawing" + drawings + ".xml")
                .write(parts, "xl/worksheets/_rels/sheet" + sheets.size() + ".xml.rels");
        Relations relations = new Relations();
        for (int i = 1; i <= sheet.charts().size(); i++) {
            relations.add("chart", "../charts/chart" + (charts + i) + ".xml");
        }
        relations.write(parts, "xl/drawings/_rels/drawing" + drawings + ".xml.rels");
        new Drawing(sheet.charts()).write(parts.begin("xl/drawings/drawing" + drawings + ".xml"));
        parts.end();
        for (Chart chart : sheet.charts()) {
            charts++;
            chart.write(
                    parts.begin("xl/charts/chart" + charts + ".xml"),
                    sheet.frame().name());
            parts.end();
        }
    }

    /** Ends the workbook; without this no program takes the file for one. */
    public void finish() {
        finishSheet();
        Relations relations = new Relations();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.add("worksheet", "worksheets/sheet" + i + ".xml");
        }
        relations.add("styles", "styles.xml").write(parts, "xl/_rels/workbook.xml.rels");
        workbook(parts.begin("xl/workbook.xml"));
        parts.end();
        contentTypes(parts.begin("[Content_Types].xml"));
        parts.end();
    }

    private void workbook(XmlBytes xml) {
        xml.header()
                .put("<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr date1904=\"0\"/><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            SheetFrame frame = sheets.get(i - 1).frame();
            xml.put("<sheet name=\"").text(frame.name());
            xml.put("\" sheetId=\"" + i + "\"" + (frame.veryHidden() ? " state=\"veryHidden\"" : "") + " r:id=\"rId" + i
                    + "\"/>");
        }
        xml.put("</sheets>");
        if (sheets.stream().anyMatch(SheetWriter::hasNames)) {
            xml.put("<definedNames>");
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).names(xml, i);
            }
            xml.put("</definedNames>");
        }
        xml.put("</workbook>");
    }

    private void contentTypes(XmlBytes xml) {
        xml.header()
                .put("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", OFFICE + "extended-properties+xml");
        type(xml, "/xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml");
        type(xml, "/xl/styles.xml", OFFICE + "spreadsheetml.styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", OFFICE + "spreadsheetml.worksheet+xml");
        }
        for (int i = 1; i <= drawings; i++) {
            type(xml, "/xl/drawings/drawing" + i + ".xml", OFFICE + "drawing+xml");
        }
        for (int i = 1; i <= charts; i++) {
            type(xml, "/xl/charts/chart" + i + ".xml", OFFICE + "drawingml.chart+xml");
        }
        xml.put("</Types>");
    }

    private static void type(XmlBytes xml, String part, String type) {
        xml.put("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
