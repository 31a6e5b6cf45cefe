package id.padan.workbook;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * The styles of a workbook; a cell names its style by number: 0 the standard, then 1, 2, … in the order given. Immutable,
 * thread-safe, may serve many workbooks.
 */
public final class StyleTable {
    private final byte[] xml;

    /** {@code family} of all fonts; {@code size} of the standard one, in points. */
    public StyleTable(String family, int size, List<CellStyle> styles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlBytes out = new XmlBytes(bytes);
        new StylesXml(family, size, styles).write(out);
        out.flush();
        xml = bytes.toByteArray();
    }

    /** The part {@code styles.xml}. */
    void write(XmlBytes part) {
        part.put(xml);
    }
}
