package id.padan.workbook;

/** A native chart over cells of its sheet, its values kept for programs that do not recalculate. */
public sealed interface Chart permits BarChart, LineChart {
    /** The cells it lies over. */
    Cells place();

    /** Its part; {@code sheet} is the name of the sheet whose cells it shows. */
    void write(XmlBytes xml, String sheet);
}
