package id.padan.snapshot.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** A CSV, streamed. Rows shorter or longer than the header are handed on as they are. */
final class CsvTable implements RawTable, Closeable {
    /** Letters looked at to find the delimiter. */
    private static final int SAMPLE = 1 << 16;

    private static final String NEXT = " Berkas ini tidak dibaca. ";

    private final Content content;
    private final Encoding encoding;
    private final Delimiter delimiter;
    private final Limits limits;
    private final CsvRowHandler handler;
    private final CsvReader<RawRow> reader;
    private final CloseableIterator<RawRow> rows;

    private CsvTable(Content content, Encoding encoding, Delimiter delimiter, Limits limits) throws IOException {
        this.content = content;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.limits = limits;
        this.handler = new CsvRowHandler(content.name(), limits);
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(limits.fieldChars() + 2, 1 << 14))
                .build(handler, encoding.reader(content));
        if (delimiter.declared()) {
            reader.skipLines(1);
        }
        this.rows = reader.iterator();
    }

    /** Looks the whole file over once for its encoding, then stands before its first row. */
    static CsvTable open(Content content, Limits limits) throws IOException {
        Encoding encoding = Encoding.of(content);
        return new CsvTable(content, encoding, Delimiter.of(sample(content, encoding)), limits);
    }

    private static String sample(Content content, Encoding encoding) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader letters = encoding.reader(content)) {
            for (int n = 0; n >= 0 && length < SAMPLE; n = letters.read(sample, length, SAMPLE - length)) {
                length += n;
            }
        } catch (CharacterCodingException e) {
            throw notInEncoding(content, encoding, 1, e);
        }
        return new String(sample, 0, length);
    }

    @Override
    public String file() {
        return content.name();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public String description() {
        return "CSV, " + encoding.label() + ", pemisah " + delimiter.label() + content.wrapping();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw explain(e);
        }
    }

    private IOException explain(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableFileException known) {
                return known;
            }
            if (cause instanceof CharacterCodingException) {
                return notInEncoding(content, encoding, handler.line(), e);
            }
            if (cause instanceof IOException broken) {
                return broken;
            }
        }
        return brokenQuotes(String.valueOf(e.getMessage()), e);
    }

    private UnusableFileException brokenQuotes(String message, RuntimeException e) {
        long line = handler.openingLine();
        String where = "Berkas " + content.name() + " baris " + line + ": ";
        if (message.contains("maximum buffer size")) {
            return new UnusableFileException(
                    where + "ada sel yang lebih panjang dari " + limits.fieldChars()
                            + " huruf; biasanya karena tanda kutip (\") dibuka tetapi tidak ditutup. Yang diterima: sel paling"
                            + " panjang " + limits.fieldChars() + " huruf." + NEXT
                            + "Perbaiki baris itu, atau ekspor ulang.",
                    e);
        }
        if (message.contains("after closing quote")) {
            return new UnusableFileException(
                    where + "ada huruf sesudah tanda kutip (\") penutup. Yang diterima: pemisah " + delimiter.label()
                            + " tepat sesudahnya, dan tanda kutip di dalam sel ditulis dua kali (\"\")." + NEXT
                            + "Perbaiki baris itu, atau buka di Excel lalu simpan sebagai .xlsx.",
                    e);
        }
        return new UnusableFileException(
                where
                        + "tanda kutip (\") dibuka tetapi tidak ditutup sampai akhir berkas. Yang diterima: setiap tanda kutip"
                        + " berpasangan." + NEXT + "Perbaiki baris itu, atau ekspor ulang dari aplikasi asalnya.",
                e);
    }

    private static UnusableFileException notInEncoding(Content content, Encoding encoding, long line, Exception e) {
        return new UnusableFileException(
                "Berkas " + content.name() + ": pada atau sesudah baris " + line + " ada bita yang tidak sah dalam "
                        + encoding.label() + ". Yang diterima: CSV dalam UTF-8, UTF-16, atau Windows-1252." + NEXT
                        + "Ekspor ulang dari aplikasi asalnya, atau buka di Excel lalu simpan sebagai .xlsx.",
                e);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
