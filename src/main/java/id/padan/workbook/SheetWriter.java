package id.padan.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet, row after row and cell after cell from left to right; rows and columns are 0-based. Styles are numbers
 * of the workbook's {@link StyleTable}. Valid until the next sheet begins.
 */
public final class SheetWriter {
    private static final byte[] CELL = XmlBytes.ascii("<c r=\"");
    private static final byte[] STYLE = XmlBytes.ascii("\" s=\"");
    private static final byte[] EMPTY = XmlBytes.ascii("\"/>");
    private static final byte[] NUMBER = XmlBytes.ascii("\"><v>");
    private static final byte[] NUMBER_END = XmlBytes.ascii("</v></c>");
    private static final byte[] TEXT = XmlBytes.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] TEXT_WITH_SPACE = XmlBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBytes.ascii("</t></is></c>");
    private static final byte[] ROW_END = XmlBytes.ascii("</row>\n");
    private static final byte[][] COLUMNS = new byte[128][];

    static {
        for (int i = 0; i < COLUMNS.length; i++) {
            COLUMNS[i] = XmlBytes.ascii(Cells.column(i));
        }
    }

    /** A spreadsheet's days are counted from here. */
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private static final double TWIPS = 20;

    private final SheetFrame frame;
    private final XmlBytes xml;
    private final List<Cells> merged = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private @Nullable Cells filter;
    private final List<Chart> charts = new ArrayList<>();
    private int row = -1;
    private boolean open;

    SheetWriter(SheetFrame frame, XmlBytes xml, boolean selected) {
        this.frame = frame;
        this.xml = xml;
        frame.write(xml, selected);
        xml.put("<sheetData>\n");
    }

    SheetFrame frame() {
        return frame;
    }

    List<Chart> charts() {
        return charts;
    }

    /** How many rows there are so far: the number of the next. */
    public int rows() {
        return row + 1;
    }

    /** The next row, so many points high; to the twentieth of a point, as spreadsheets count. */
    public void row(float points) {
        beginRow(row + 1);
        xml.put("\" ht=\"").put((int) (points * 20) / TWIPS).put("\" customHeight=\"1\">");
    }

    /** A row of the program's own height, which may leave rows out. */
    public void rowAt(int number) {
        beginRow(number);
        xml.put("\">");
    }

    private void beginRow(int number) {
        endRow();
        row = number;
        open = true;
        xml.put("<row r=\"").put(row + 1L);
    }

    private void endRow() {
        if (open) {
            xml.put(ROW_END);
            open = false;
        }
    }

    /** A cell without content. */
    public void blank(int column, int style) {
        begin(column, style);
        xml.put(EMPTY);
    }

    /** A text of at most 32,767 characters; "" is no content. */
    public void text(int column, int style, String text) {
        begin(column, style);
        if (text.isEmpty()) {
            xml.put(EMPTY);
            return;
        }
        boolean space = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        xml.put(space ? TEXT_WITH_SPACE : TEXT).text(text).put(TEXT_END);
    }

    public void number(int column, int style, double number) {
        begin(column, style);
        xml.put(NUMBER).put(number).put(NUMBER_END);
    }

    /** A day from March 1900 on, before which spreadsheets disagree; its style says how it shows. */
    public void day(int column, int style, LocalDate day) {
        begin(column, style);
        xml.put(NUMBER).put(day.toEpochDay() - DAY_ZERO).put(NUMBER_END);
    }

    private void begin(int column, int style) {
        byte[] letters = column < COLUMNS.length ? COLUMNS[column] : XmlBytes.ascii(Cells.column(column));
        xml.put(CELL).put(letters).put(row + 1L);
        if (style > 0) {
            xml.put(STYLE).put((long) style);
        }
    }

    /** Makes cells of the current row one. */
    public void merge(int firstColumn, int lastColumn) {
        merged.add(new Cells(row, firstColumn, row, lastColumn));
    }

    /** A filter over a table; its first row is the header. */
    public void filter(Cells table) {
        filter = table;
    }

    /** Says what cells take; several may be said of one sheet. */
    public void ask(Validation validation) {
        validations.add(validation);
    }

    public void draw(Chart chart) {
        charts.add(chart);
    }

    /** What follows the rows, in the order of the schema, on which Excel insists. */
    void finish() {
        endRow();
        xml.put("</sheetData>");
        if (filter != null) {
            xml.put("<autoFilter ref=\"" + filter.reference() + "\"/>");
        }
        if (!merged.isEmpty()) {
            xml.put("<mergeCells count=\"" + merged.size() + "\">");
            merged.forEach(cells -> xml.put("<mergeCell ref=\"" + cells.reference() + "\"/>"));
            xml.put("</mergeCells>");
        }
        if (!validations.isEmpty()) {
            xml.put("<dataValidations count=\"" + validations.size() + "\">");
            validations.forEach(validation -> validation.write(xml));
            xml.put("</dataValidations>");
        }
        if (frame.paper() != null) {
            frame.paper().write(xml);
        }
        if (!charts.isEmpty()) {
            xml.put("<drawing r:id=\"rId1\"/>");
        }
        xml.put("</worksheet>");
    }

    boolean hasNames() {
        return filter != null || frame.heldRows() > 0;
    }

    /** The defined names that a program expects of such a sheet, numbered {@code sheet} from 0. */
    void names(XmlBytes workbook, int sheet) {
        if (frame.heldRows() > 0) {
            String rows = Cells.quoted(frame.name()) + "!$1:$" + frame.heldRows();
            name(workbook, "Print_Titles\" localSheetId=\"" + sheet, rows);
        }
        if (filter != null) {
            name(workbook, "_FilterDatabase\" localSheetId=\"" + sheet + "\" hidden=\"1", filter.on(frame.name()));
        }
    }

    private static void name(XmlBytes workbook, String attributes, String cells) {
        workbook.put("<definedName name=\"_xlnm." + attributes + "\">")
                .text(cells)
                .put("</definedName>");
    }
}
