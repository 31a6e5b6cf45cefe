package id.padan.snapshot.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks written by hand, part by part, for what no library would write. */
final class Sheets {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    Sheets() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    static Sheets of(String sheetData) {
        return new Sheets().sheet("data", "", sheetData);
    }

    Sheets part(String path, String text) {
        parts.put(path, Desk.utf8(text));
        return this;
    }

    Sheets from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet given by what stands inside {@code sheetData}. */
    Sheets sheet(String name, String attributes, String sheetData) {
        return rawSheet(
                name,
                attributes,
                "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1\"/><sheetData>" + sheetData
                        + "</sheetData></worksheet>");
    }

    Sheets rawSheet(String name, String attributes, String xml) {
        count++;
        part("xl/worksheets/sheet" + count + ".xml", xml);
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\" %s/>".formatted(name, count, count, attributes));
        relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return this;
    }

    Sheets sharedTexts(String items) {
        relation("t", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Styles 0, 1, … with the given format ids; own formats as {@code numFmt} elements. */
    Sheets styles(String own, int... formats) {
        StringBuilder xfs = new StringBuilder();
        for (int format : formats) {
            xfs.append("<xf numFmtId=\"").append(format).append("\"/>");
        }
        relation("y", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs>" + xfs + "</cellXfs></styleSheet>");
    }

    private void relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target));
    }

    byte[] bytes() throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
        return Desk.zip(parts);
    }
}
