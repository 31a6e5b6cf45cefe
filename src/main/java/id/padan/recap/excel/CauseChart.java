package id.padan.recap.excel;

import id.padan.recap.Summary;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A native bar chart of findings per cause, tied to the table's cells, its values kept for viewers that do not recalculate. */
final class CauseChart {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private CauseChart() {}

    /**
     * Where the chart stands and its cells are; columns and rows 0-based.
     *
     * @param firstRow of the causes; they follow one another
     */
    record Place(int labels, int counts, int firstRow, int left, int right, int top, int bottom) {}

    static void draw(XSSFSheet sheet, List<Summary.Cause> causes, Place place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom()));
        chart.setTitleText("Jumlah temuan per penyebab");
        for (XDDFTextRun title : chart.getTitle().getBody().getParagraph(0).getTextRuns()) {
            title.setFontSize(11.0);
            title.setBold(true);
            title.setLanguage(INDONESIAN); // otherwise the machine's, and the bytes would differ
        }
        chart.setTitleOverlay(false);
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));

        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setNumberFormat("#,##0");
        values.getOrAddMajorGridProperties().setLineProperties(hairline());

        int last = place.firstRow() + causes.size() - 1;
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(45);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        causes.stream().map(cause -> cause.remedy().title()).toArray(String[]::new),
                        range(sheet, place.labels(), place.firstRow(), last)),
                XDDFDataSourcesFactory.fromArray(
                        causes.stream().map(Summary.Cause::findings).toArray(Long[]::new),
                        range(sheet, place.counts(), place.firstRow(), last)));
        series.setTitle("Temuan", null);
        XDDFShapeProperties bars = new XDDFShapeProperties();
        bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.NAVY.rgb())));
        series.setShapeProperties(bars);
        chart.plot(data);
        label(((XDDFBarChartData.Series) series).getCTBarSer());
    }

    private static XDDFLineProperties hairline() {
        XDDFLineProperties line =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.LINE.rgb())));
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
        line.setWidth(0.5);
        return line;
    }

    /** The count stands at the end of each bar, so that nobody must guess it from the axis. */
    private static void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static String range(XSSFSheet sheet, int column, int first, int last) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
