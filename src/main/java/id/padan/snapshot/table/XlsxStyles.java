package id.padan.snapshot.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Which cell styles show a number as a date. Built-in formats 14 to 22 and 45 to 47 (ECMA-376 part 1, 18.8.30) and the
 * workbook's own formats that name a year, a day, or a month.
 */
final class XlsxStyles {
    private final BitSet dates = new BitSet();

    /** @param part the styles, or null when the workbook has none */
    static XlsxStyles read(@Nullable XmlPart part) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        if (part == null) {
            return styles;
        }
        Set<String> own = new HashSet<>();
        int style = 0;
        boolean inCellFormats = false;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = part.element();
                if (element.equals("numFmt") && showsDate(part.attribute("formatCode"))) {
                    own.add(part.attribute("numFmtId"));
                } else if (element.equals("cellXfs")) {
                    inCellFormats = true;
                } else if (inCellFormats && element.equals("xf")) {
                    String format = part.attribute("numFmtId");
                    styles.dates.set(style++, builtInDate(format) || own.contains(format));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.element().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private static boolean builtInDate(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> true;
            default -> false;
        };
    }

    /** Reads a format's first section without its quoted text, escapes and brackets; minutes alone are no month. */
    static boolean showsDate(String code) {
        boolean year = false;
        boolean month = false;
        boolean time = false;
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            switch (code.charAt(i)) {
                case '"' -> i = end(code, '"', i);
                case '[' -> i = end(code, ']', i);
                case '\\', '_', '*' -> i++;
                case 'y', 'Y', 'd', 'D' -> year = true;
                case 'm', 'M' -> month = true;
                case 'h', 'H', 's', 'S' -> time = true;
                default -> {}
            }
        }
        return year || (month && !time);
    }

    private static int end(String code, char sign, int from) {
        int end = code.indexOf(sign, from + 1);
        return end < 0 ? code.length() : end;
    }
}
