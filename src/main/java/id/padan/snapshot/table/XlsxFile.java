package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook: all its sheets in their order, hidden ones too. */
final class XlsxFile implements RawFile {
    private final String name;
    private final String wrapping;
    private final ZipFile zip;
    private final Limits limits;
    private final XlsxParts parts;
    private final XlsxStyles styles;
    private final SharedTexts shared;
    private final Deque<XlsxParts.SheetPart> sheets;
    private @Nullable XlsxTable current;

    private XlsxFile(String name, String wrapping, ZipFile zip, Limits limits) throws IOException {
        this.name = name;
        this.wrapping = wrapping;
        this.zip = zip;
        this.limits = limits;
        this.parts = XlsxParts.read(name, zip, limits);
        try (XmlPart part = XmlPart.open(zip, parts.styles(), name, limits)) {
            this.styles = XlsxStyles.read(part);
        }
        this.shared = new SharedTexts(name, XmlPart.open(zip, parts.sharedTexts(), name, limits), limits);
        this.sheets = new ArrayDeque<>(parts.sheets());
    }

    /** True for a zip that holds an Office document rather than files to read. */
    static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                || zip.getEntry("xl/workbook.xml") != null
                || zip.getEntry("mimetype") != null;
    }

    /** Takes the zip over, also when it throws. */
    static XlsxFile of(String name, String wrapping, ZipFile zip, Limits limits) throws IOException {
        try {
            return new XlsxFile(name, wrapping, zip, limits);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawTable nextTable() throws IOException {
        closeCurrent();
        XlsxParts.SheetPart sheet = sheets.poll();
        if (sheet == null) {
            return null;
        }
        XmlPart part = XmlPart.open(zip, sheet.path(), name, limits);
        if (part == null) {
            throw new UnusableFileException("Berkas " + name + " rusak: lembar \"" + sheet.name()
                    + "\" disebut dalam daftar isinya tetapi tidak ada. Berkas ini tidak dibaca. Buka di Excel lalu simpan"
                    + " ulang sebagai .xlsx.");
        }
        current = new XlsxTable(
                name,
                sheet.name(),
                "XLSX, lembar \"" + sheet.name() + "\"" + (sheet.hidden() ? " (tersembunyi)" : "") + wrapping,
                part,
                new XlsxCellReader(name, shared, styles, parts.from1904(), limits),
                limits);
        return current;
    }

    private void closeCurrent() throws IOException {
        XlsxTable done = current;
        current = null;
        if (done != null) {
            done.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeCurrent();
            shared.close();
        } finally {
            zip.close();
        }
    }
}
