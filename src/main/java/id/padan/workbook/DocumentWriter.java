package id.padan.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a text document (.docx) straight into a stream, paragraph after paragraph: the same content is the same bytes, as
 * {@link WorkbookWriter} says. Trouble with the stream comes as {@link java.io.UncheckedIOException}. Not thread-safe.
 */
public final class DocumentWriter implements Closeable {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Parts parts;
    private final XmlBytes xml;
    private final TextPage page;

    /**
     * Begins a document; closes {@code out}, which should be buffered, when closed.
     *
     * @param footer stands below every page, in the first style
     * @param styles that paragraphs may have
     */
    public DocumentWriter(
            OutputStream out,
            Properties properties,
            TextPage page,
            String footer,
            String family,
            List<TextStyle> styles) {
        this.parts = new Parts(out, properties.day());
        this.page = page;
        new Relations()
                .add("officeDocument", "word/document.xml")
                .addOf(
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                .write(parts, "_rels/.rels");
        new Relations()
                .add("styles", "styles.xml")
                .add("footer", "footer1.xml")
                .write(parts, "word/_rels/document.xml.rels");
        properties.write(parts.begin("docProps/core.xml"));
        parts.end();
        styles(parts.begin("word/styles.xml"), family, styles);
        parts.end();
        xml = parts.begin("word/footer1.xml").header().put("<w:ftr" + NAMESPACES + ">");
        paragraph(styles.get(0), footer);
        xml.put("</w:ftr>");
        parts.end();
        parts.begin("word/document.xml").header().put("<w:document" + NAMESPACES + "><w:body>");
    }

    private static void styles(XmlBytes xml, String family, List<TextStyle> styles) {
        xml.header()
                .put("<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"")
                .text(family)
                .put("\" w:hAnsi=\"")
                .text(family)
                .put("\" w:cs=\"")
                .text(family)
                .put("\"/><w:lang w:val=\"id-ID\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        styles.forEach(style -> style.write(xml));
        xml.put("</w:styles>");
    }

    /** A paragraph; a line feed within breaks the line. */
    public void paragraph(TextStyle style, String text) {
        xml.put("<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/></w:pPr>");
        if (!text.isEmpty()) {
            xml.put("<w:r>");
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                line(text.substring(from, end));
                xml.put("<w:br/>");
                from = end + 1;
            }
            line(text.substring(from));
            xml.put("</w:r>");
        }
        xml.put("</w:p>");
    }

    private void line(String text) {
        xml.put("<w:t xml:space=\"preserve\">").text(text).put("</w:t>");
    }

    /**
     * Begins a table; until {@link #endTable} only rows may follow.
     *
     * @param widths of its columns, in twentieths of a point
     * @param line colour of its lines, 0xRRGGBB; negative for none
     */
    public void beginTable(List<Integer> widths, int line) {
        xml.put("<w:tbl><w:tblPr><w:tblW w:w=\""
                + widths.stream().mapToInt(Integer::intValue).sum() + "\" w:type=\"dxa\"/>");
        if (line >= 0) {
            xml.put("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.put("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + StylesXml.hex(line)
                        + "\"/>");
            }
            xml.put("</w:tblBorders>");
        }
        xml.put("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.put("<w:gridCol w:w=\"" + width + "\"/>"));
        xml.put("</w:tblGrid>");
    }

    /** The table's header, repeated on every page. */
    public void header(List<Integer> widths, TextStyle style, List<String> cells) {
        xml.put("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cells(widths, style, cells);
    }

    /** One row, not divided between pages; a cell per width. */
    public void row(List<Integer> widths, TextStyle style, List<String> cells) {
        xml.put("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(widths, style, cells);
    }

    private void cells(List<Integer> widths, TextStyle style, List<String> cells) {
        for (int i = 0; i < widths.size(); i++) {
            xml.put("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(i) + "\" w:type=\"dxa\"/>" + style.shade()
                    + "</w:tcPr>");
            paragraph(style, cells.get(i));
            xml.put("</w:tc>");
        }
        xml.put("</w:tr>");
    }

    public void endTable() {
        xml.put("</w:tbl>");
    }

    /** Ends the document; without this no program takes the file for one. */
    public void finish() {
        page.write(xml);
        xml.put("</w:body></w:document>");
        parts.end();
        parts.begin("[Content_Types].xml")
                .header()
                .put("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type("/word/document.xml", OFFICE + "wordprocessingml.document.main+xml");
        type("/word/styles.xml", OFFICE + "wordprocessingml.styles+xml");
        type("/word/footer1.xml", OFFICE + "wordprocessingml.footer+xml");
        xml.put("</Types>");
        parts.end();
    }

    private void type(String part, String type) {
        xml.put("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
