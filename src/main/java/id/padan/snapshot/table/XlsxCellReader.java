package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;

/** Reads one {@code c} element: its place, and its value by its type and style. */
final class XlsxCellReader {
    private static final int LAST_COLUMN = 16_384;

    private final String name;
    private final SharedTexts shared;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private String type = "n";
    private int style = -1;
    private int column;
    private int chars;

    XlsxCellReader(String name, SharedTexts shared, XlsxStyles styles, boolean from1904, Limits limits) {
        this.name = name;
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    void startRow() {
        chars = 0;
    }

    /** The 0-based column of the cell last read. */
    int column() {
        return column;
    }

    /** Reads the cell at whose start the part stands; {@code following} is its column if it names none itself. */
    void read(XmlPart part, int following) throws IOException {
        type = "n";
        style = -1;
        column = following;
        for (int i = 0; i < part.attributes(); i++) {
            switch (part.attributeName(i)) {
                case "r" -> column = columnOf(part.attributeValue(i));
                case "t" -> type = part.attributeValue(i);
                case "s" -> style = number(part.attributeValue(i));
                default -> {}
            }
        }
        text.setLength(0);
        gather(part);
        if (text.length() > limits.fieldChars()) {
            throw XlsxText.tooLong(name, limits);
        }
        chars += text.length();
        if (chars > limits.rowChars()) {
            throw XlsxText.tooLong(name, limits);
        }
    }

    /** True when the cell last read has no value. */
    boolean empty() {
        return text.length() == 0;
    }

    /** Puts the cell last read into the row at hand; false when its text is empty all the same. */
    boolean put(LaidRows rows) throws IOException {
        if (type.equals("n") && digitsOnly() && !(style >= 0 && styles.isDate(style))) {
            rows.put(column, text, RawCell.Type.NUMBER);
            return true;
        }
        RawCell cell = cell();
        if (cell.text().isEmpty()) {
            return false;
        }
        rows.put(column, cell.text(), cell.type());
        return true;
    }

    private boolean digitsOnly() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value, or the inline text; formulas are passed over, what they last gave is the value. */
    private void gather(XmlPart part) throws IOException {
        boolean value = false;
        while (true) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    value = part.element().equals("v");
                    if (part.element().equals("is")) {
                        XlsxText.collect(part, "is", text);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    value = false;
                    if (part.element().equals("c")) {
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (value) {
                        part.appendTo(text);
                    }
                }
                default -> {}
            }
        }
    }

    private RawCell cell() throws IOException {
        return switch (type) {
            case "s" -> shared.get(number(text));
            case "n" ->
                style >= 0 && styles.isDate(style)
                        ? XlsxNumber.date(text.toString().strip(), from1904)
                        : XlsxNumber.plain(text.toString().strip());
            case "b" -> RawCell.text(text.charAt(0) == '1' ? "TRUE" : "FALSE");
            case "d" -> isoDate(text.toString());
            default -> RawCell.text(XlsxText.unescape(text));
        };
    }

    private static RawCell isoDate(String written) {
        try {
            String day = written.length() > 10 ? written.substring(0, 10) : written;
            return new RawCell(LocalDate.parse(day).toString(), RawCell.Type.DATE);
        } catch (DateTimeParseException e) {
            return RawCell.text(written);
        }
    }

    private int number(CharSequence digits) throws UnusableFileException {
        try {
            int number = Integer.parseInt(digits, 0, digits.length(), 10);
            if (number >= 0) {
                return number;
            }
            throw new NumberFormatException("negative");
        } catch (NumberFormatException e) {
            throw BoundedStream.cutOff(name, e);
        }
    }

    private int columnOf(String reference) throws UnusableFileException {
        int found = 0;
        for (int i = 0; i < reference.length() && found <= LAST_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            found = found * 26 + (c - 'A' + 1);
        }
        if (found == 0 || found > LAST_COLUMN) {
            throw BoundedStream.cutOff(name, new NumberFormatException("no such column"));
        }
        return found - 1;
    }
}
