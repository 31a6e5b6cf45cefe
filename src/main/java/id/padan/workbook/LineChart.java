package id.padan.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A native chart of lines over days, tied to cells of its sheet. Days stand in proportion, however far apart they are.
 *
 * @param from first day of the axis
 * @param to last day of the axis, after {@code from}
 * @param gridColour of the lines behind them, 0xRRGGBB
 */
public record LineChart(String title, List<Line> lines, LocalDate from, LocalDate to, Cells place, int gridColour)
        implements Chart {
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final int WEEK = 7;
    private static final int MOST_LABELS = 8;

    /** One value, as its cells have it. */
    public record Dot(LocalDate day, double value) {}

    /** How a line looks. */
    public enum Stroke {
        /** With a mark at every dot. */
        MARKED,
        DASHED,
        DOTTED
    }

    /**
     * One line.
     *
     * @param days where its days stand
     * @param values where its values stand
     * @param colour 0xRRGGBB
     */
    public record Line(String name, List<Dot> dots, Cells days, Cells values, int colour, Stroke stroke) {
        public Line {
            dots = List.copyOf(dots);
        }
    }

    public LineChart {
        lines = List.copyOf(lines);
    }

    @Override
    public void write(XmlBytes xml, String sheet) {
        ChartXml.begin(xml, title);
        xml.put("<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < lines.size(); i++) {
            line(xml, sheet, lines.get(i), i);
        }
        xml.put("<c:axId val=\"0\"/><c:axId val=\"1\"/></c:scatterChart>");
        axes(xml);
        xml.put(
                "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:legend><c:legendPos val=\"b\"/>"
                        + "<c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>");
    }

    private static void line(XmlBytes xml, String sheet, Line line, int number) {
        xml.put("<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx><c:v>")
                .text(line.name())
                .put("</c:v></c:tx><c:spPr><a:ln w=\"" + (line.stroke() == Stroke.MARKED ? 28_575 : 19_050)
                        + "\" cap=\"rnd\">" + ChartXml.solid(line.colour()) + "<a:prstDash val=\"" + dash(line.stroke())
                        + "\"/><a:round/></a:ln></c:spPr>" + marker(line) + "<c:xVal><c:numRef><c:f>")
                .text(line.days().on(sheet))
                .put("</c:f><c:numCache><c:ptCount val=\"" + line.dots().size() + "\"/>");
        for (int i = 0; i < line.dots().size(); i++) {
            value(xml, i, (double) serial(line.dots().get(i).day()));
        }
        xml.put("</c:numCache></c:numRef></c:xVal><c:yVal><c:numRef><c:f>")
                .text(line.values().on(sheet))
                .put("</c:f><c:numCache><c:ptCount val=\"" + line.dots().size() + "\"/>");
        for (int i = 0; i < line.dots().size(); i++) {
            value(xml, i, line.dots().get(i).value());
        }
        xml.put("</c:numCache></c:numRef></c:yVal><c:smooth val=\"0\"/></c:ser>");
    }

    private static String dash(Stroke stroke) {
        return switch (stroke) {
            case MARKED -> "solid";
            case DASHED -> "dash";
            case DOTTED -> "sysDot";
        };
    }

    private static String marker(Line line) {
        return line.stroke() == Stroke.MARKED
                ? "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr>" + ChartXml.solid(line.colour())
                        + "</c:spPr></c:marker>"
                : "<c:marker><c:symbol val=\"none\"/></c:marker>";
    }

    private static void value(XmlBytes xml, int place, double value) {
        xml.put("<c:pt idx=\"" + place + "\"><c:v>").put(value).put("</c:v></c:pt>");
    }

    private static long serial(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO;
    }

    /** Days below, a label each week or every few weeks; values at the left, from zero. */
    private void axes(XmlBytes xml) {
        long weeks = ChronoUnit.DAYS.between(from, to) / WEEK;
        xml.put("<c:valAx><c:axId val=\"0\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"" + serial(to)
                + "\"/><c:min val=\"" + serial(from) + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>"
                + "<c:numFmt formatCode=\"[$-421]d mmm\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/>"
                + "<c:crosses val=\"autoZero\"/><c:crossBetween val=\"midCat\"/><c:majorUnit val=\""
                + WEEK * (weeks / MOST_LABELS + 1) + "\"/></c:valAx>"
                + "<c:valAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"l\"/>" + ChartXml.gridLines(gridColour)
                + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"0\"/>"
                + "<c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/></c:valAx>");
    }
}
