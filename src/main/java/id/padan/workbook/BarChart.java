package id.padan.workbook;

import java.util.List;

/**
 * A native chart of horizontal bars, tied to cells of its sheet, its values kept for programs that do not recalculate.
 *
 * @param series what the bars count
 * @param labels where the labels stand
 * @param values where the values stand
 * @param place the chart lies over these cells
 * @param colour of the bars, 0xRRGGBB
 * @param gridColour of the lines behind them
 */
public record BarChart(
        String title,
        String series,
        List<Bar> bars,
        Cells labels,
        Cells values,
        Cells place,
        int colour,
        int gridColour) {
    /** One bar, as its cells have it. */
    public record Bar(String label, long value) {}

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The part {@code drawing1.xml}: where it stands. */
    void drawing(XmlBytes xml) {
        xml.header()
                .put("<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\">")
                .put("<xdr:twoCellAnchor editAs=\"twoCell\">");
        corner(xml, "from", place.firstColumn(), place.firstRow());
        corner(xml, "to", place.lastColumn() + 1, place.lastRow() + 1);
        xml.put("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Diagram 1\"/>"
                + "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                + "</xdr:xfrm><a:graphic><a:graphicData uri=\"" + DRAWING + "chart\"><c:chart xmlns:c=\"" + DRAWING
                + "chart\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>"
                + "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>");
    }

    private static void corner(XmlBytes xml, String name, int column, int row) {
        xml.put("<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
    }

    /** The part {@code chart1.xml}. */
    void write(XmlBytes xml, String sheet) {
        xml.header()
                .put("<c:chartSpace xmlns:c=\"" + DRAWING + "chart\" xmlns:a=\"" + DRAWING
                        + "main\"><c:chart><c:title><c:tx>"
                        + "<c:rich><a:bodyPr anchor=\"t\" rtlCol=\"0\"/><a:lstStyle/><a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr>"
                        + "<a:r><a:rPr lang=\"id-ID\" sz=\"1100\" b=\"1\"/><a:t>")
                .text(title)
                .put(
                        "</a:t></a:r></a:p></c:rich></c:tx><c:layout/><c:overlay val=\"0\"/></c:title><c:plotArea><c:layout/>"
                                + "<c:barChart><c:barDir val=\"bar\"/><c:varyColors val=\"0\"/>");
        series(xml, sheet);
        xml.put("<c:gapWidth val=\"45\"/><c:axId val=\"0\"/><c:axId val=\"1\"/></c:barChart>");
        axes(xml);
        xml.put(
                "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>");
    }

    private void series(XmlBytes xml, String sheet) {
        xml.put("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>")
                .text(series)
                .put("</c:v></c:tx><c:spPr>" + solid(colour) + "</c:spPr><c:dLbls><c:showLegendKey val=\"0\"/>"
                        + "<c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                        + "<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strRef><c:f>")
                .text(labels.on(sheet))
                .put("</c:f><c:strCache><c:ptCount val=\"" + bars.size() + "\"/>");
        for (int i = 0; i < bars.size(); i++) {
            xml.put("<c:pt idx=\"" + i + "\"><c:v>").text(bars.get(i).label()).put("</c:v></c:pt>");
        }
        xml.put("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .text(values.on(sheet))
                .put("</c:f><c:numCache><c:ptCount val=\"" + bars.size() + "\"/>");
        for (int i = 0; i < bars.size(); i++) {
            xml.put("<c:pt idx=\"" + i + "\"><c:v>" + bars.get(i).value() + "</c:v></c:pt>");
        }
        xml.put("</c:numCache></c:numRef></c:val></c:ser>");
    }

    /** The first bar stands on top, the values' axis below. */
    private void axes(XmlBytes xml) {
        xml.put(
                "<c:catAx><c:axId val=\"0\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
                        + "<c:axPos val=\"l\"/><c:majorTickMark val=\"cross\"/><c:minorTickMark val=\"none\"/>"
                        + "<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/></c:catAx>"
                        + "<c:valAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
                        + "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\">"
                        + solid(gridColour)
                        + "<a:prstDash val=\"solid\"/></a:ln></c:spPr></c:majorGridlines>"
                        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"1\"/><c:majorTickMark val=\"cross\"/>"
                        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"0\"/><c:crosses val=\"max\"/>"
                        + "<c:crossBetween val=\"midCat\"/></c:valAx>");
    }

    private static String solid(int rgb) {
        return "<a:solidFill><a:srgbClr val=\"" + StylesXml.hex(rgb) + "\"/></a:solidFill>";
    }
}
