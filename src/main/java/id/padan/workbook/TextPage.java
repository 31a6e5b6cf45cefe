package id.padan.workbook;

/** A sheet of paper upright, in twentieths of a point; {@code margin} on all sides. */
public record TextPage(int width, int height, int margin) {
    public static TextPage a4(int margin) {
        return new TextPage(11_906, 16_838, margin);
    }

    public static TextPage a5(int margin) {
        return new TextPage(8_391, 11_906, margin);
    }

    /** What is left for text. */
    public int room() {
        return width - 2 * margin;
    }

    void write(XmlBytes xml) {
        xml.put("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + width + "\" w:h=\""
                + height + "\"/><w:pgMar w:top=\"" + margin + "\" w:right=\"" + margin + "\" w:bottom=\"" + margin
                + "\" w:left=\"" + margin + "\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>");
    }
}
