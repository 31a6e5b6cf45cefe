package id.padan.workbook;

/** What charts of all sorts have in common. */
final class ChartXml {
    private ChartXml() {}

    /** From the beginning of the part into the plot area. */
    static void begin(XmlBytes xml, String title) {
        xml.header()
                .put("<c:chartSpace xmlns:c=\"" + Drawing.NAMESPACE + "chart\" xmlns:a=\"" + Drawing.NAMESPACE
                        + "main\"><c:chart><c:title><c:tx>"
                        + "<c:rich><a:bodyPr anchor=\"t\" rtlCol=\"0\"/><a:lstStyle/><a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr>"
                        + "<a:r><a:rPr lang=\"id-ID\" sz=\"1100\" b=\"1\"/><a:t>")
                .text(title)
                .put(
                        "</a:t></a:r></a:p></c:rich></c:tx><c:layout/><c:overlay val=\"0\"/></c:title><c:plotArea><c:layout/>");
    }

    /** Lines behind the values. */
    static String gridLines(int colour) {
        return "<c:majorGridlines><c:spPr><a:ln w=\"6350\">" + solid(colour)
                + "<a:prstDash val=\"solid\"/></a:ln></c:spPr></c:majorGridlines>";
    }

    static String solid(int rgb) {
        return "<a:solidFill><a:srgbClr val=\"" + StylesXml.hex(rgb) + "\"/></a:solidFill>";
    }
}
