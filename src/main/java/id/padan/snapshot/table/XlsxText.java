package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** Text in a workbook: its runs joined, its pronunciation hints left out, its escapes undone. */
final class XlsxText {
    private XlsxText() {}

    /** Gathers all {@code t} up to the end of the current element, but not those of {@code rPh} (how to pronounce it). */
    static void collect(XmlPart part, String until, StringBuilder into) throws IOException {
        boolean text = false;
        int hints = 0;
        while (true) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text = part.element().equals("t");
                    hints += part.element().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    hints -= part.element().equals("rPh") ? 1 : 0;
                    if (part.element().equals(until)) {
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text && hints == 0) {
                        part.appendTo(into);
                    }
                }
                default -> {}
            }
        }
    }

    /** Undoes {@code _x000D_}, Excel's way to write what XML cannot carry (ECMA-376 part 1, 22.9.2.19). */
    static String unescape(StringBuilder text) {
        int from = text.indexOf("_x");
        while (from >= 0) {
            if (isEscape(text, from)) {
                char c = (char) Integer.parseInt(text, from + 2, from + 6, 16);
                text.replace(from, from + 7, String.valueOf(c));
            }
            from = text.indexOf("_x", from + 1);
        }
        return text.toString();
    }

    private static boolean isEscape(StringBuilder text, int from) {
        if (from + 7 > text.length() || text.charAt(from + 6) != '_') {
            return false;
        }
        for (int i = from + 2; i < from + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    static UnusableFileException tooLong(String name, Limits limits) {
        return new UnusableFileException("Berkas " + name + " memuat sel yang lebih panjang dari " + limits.fieldChars()
                + " huruf. Yang diterima: sel paling panjang " + limits.fieldChars()
                + " huruf. Berkas ini tidak dibaca. Periksa apakah berkas itu memang ekspor data, lalu ekspor ulang.");
    }
}
