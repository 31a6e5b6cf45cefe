package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts a workbook's cells share, read as far as they are asked for. */
final class SharedTexts implements Closeable {
    private static final int COST_OF_ONE = 48;

    private final String name;
    private final @Nullable XmlPart part;
    private final Limits limits;
    private final List<RawCell> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long cost;

    SharedTexts(String name, @Nullable XmlPart part, Limits limits) {
        this.name = name;
        this.part = part;
        this.limits = limits;
    }

    /** The text of that index. */
    RawCell get(int index) throws IOException {
        while (index >= texts.size()) {
            if (part == null || !part.goTo("si")) {
                throw new UnusableFileException(
                        "Berkas " + name + " rusak: ada sel yang menunjuk teks ke-" + (index + 1L)
                                + " padahal hanya ada " + texts.size()
                                + ". Berkas ini tidak dibaca. Buka di Excel lalu simpan ulang sebagai .xlsx.");
            }
            add(part);
        }
        return texts.get(index);
    }

    private void add(XmlPart si) throws IOException {
        text.setLength(0);
        XlsxText.collect(si, "si", text);
        if (text.length() > limits.fieldChars()) {
            throw XlsxText.tooLong(name, limits);
        }
        cost += COST_OF_ONE + text.length();
        if (cost > limits.sharedTextBytes()) {
            throw new UnusableFileException("Berkas " + name
                    + " memuat teks terlalu banyak untuk satu buku kerja (lebih"
                    + " dari " + limits.sharedTextBytes() + " bita dalam memori). Yang diterima: buku kerja yang lebih"
                    + " kecil, atau .csv sebesar apa pun. Berkas ini tidak dibaca. Ekspor sebagai .csv.");
        }
        texts.add(RawCell.text(XlsxText.unescape(text)));
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
