package id.padan.workbook;

/**
 * How a sheet is printed: A4 landscape, as wide as the page. Texts are in the language of headers, where {@code &} begins
 * a command; see {@link #plain}.
 *
 * @param onePage true when it is to be as high as the page, too
 * @param above left in the header
 * @param left in the footer, as are the others
 */
public record Paper(boolean onePage, String above, String left, String centre, String right) {
    /** Text in which an ampersand is itself. */
    public static String plain(String text) {
        return text.replace("&", "&&");
    }

    /** What follows a sheet's cells; its place in the schema is behind the data validations. */
    void write(XmlBytes xml) {
        xml.put("<printOptions horizontalCentered=\"1\"/>")
                .put(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .put("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"")
                .put(onePage ? 1 : 0)
                .put("\"/><headerFooter><oddHeader>")
                .text("&L" + above)
                .put("</oddHeader><oddFooter>")
                .text("&L" + left + "&C" + centre + "&R" + right)
                .put("</oddFooter></headerFooter>");
    }
}
