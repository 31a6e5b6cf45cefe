package id.padan.recap.word;

import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import id.padan.recap.Letters;
import id.padan.recap.RecapBook;
import id.padan.recap.SchoolSlips;
import id.padan.workbook.DocumentWriter;
import id.padan.workbook.Properties;
import id.padan.workbook.TextPage;
import id.padan.workbook.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Draws letters and slips as .docx. Thread-safe. */
public final class WordLetters implements Letters {
    private static final int LETTER_MARGIN = 1_134;
    private static final int SLIP_MARGIN = 680;

    @Override
    public void draw(RecapBook book, OutputStream out) throws IOException {
        TextPage page = TextPage.a4(LETTER_MARGIN);
        write(
                book.cover(),
                "Konsep nota dinas",
                page,
                NotaDinas.STYLES,
                out,
                document -> new NotaDinas(document, page.room(), book).draw());
    }

    @Override
    public void draw(SchoolSlips slips, OutputStream out) throws IOException {
        write(
                slips.cover(),
                "Slip sekolah",
                TextPage.a5(SLIP_MARGIN),
                Slips.STYLES,
                out,
                document -> new Slips(document, slips).draw());
    }

    private static void write(
            Cover cover,
            String what,
            TextPage page,
            List<TextStyle> styles,
            OutputStream out,
            Consumer<DocumentWriter> drawing)
            throws IOException {
        Properties properties = new Properties(
                cover.run().tanggal(),
                "Padan",
                what + ", " + cover.name(),
                "run " + cover.run().number());
        String footer = "Rahasia: memuat data pribadi. Padan, run "
                + cover.run().number() + ", " + Indonesian.day(cover.run().tanggal()) + ".";
        try (DocumentWriter document = new DocumentWriter(out, properties, page, footer, "Arial", styles)) {
            drawing.accept(document);
            document.finish();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
