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
        int gridColour)
        implements Chart {
    /** One bar, as its cells have it. */
    public record Bar(String label, long value) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public void write(XmlBytes xml, String sheet) {
        ChartXml.begin(xml, title);
        xml.put("<c:barChart><c:barDir val=\"bar\"/><c:varyColors val=\"0\"/>");
        series(xml, sheet);
        xml.put("<c:gapWidth val=\"45\"/><c:axId val=\"0\"/><c:axId val=\"1\"/></c:barChart>");
        axes(xml);
        xml.put(
                "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>");
    }

    private void series(XmlBytes xml, String sheet) {
        xml.put("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>")
                .text(series)
                .put("</c:v></c:tx><c:spPr>" + ChartXml.solid(colour) + "</c:spPr><c:dLbls><c:showLegendKey val=\"0\"/>"
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
                        + "<c:delete val=\"0\"/><c:axPos val=\"b\"/>" + ChartXml.gridLines(gridColour)
                        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"1\"/><c:majorTickMark val=\"cross\"/>"
                        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"0\"/><c:crosses val=\"max\"/>"
                        + "<c:crossBetween val=\"midCat\"/></c:valAx>");
    }
}
