package id.padan.snapshot.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** A CSV in any encoding, read letter by letter. Rows shorter or longer than the header are handed on as they are. */
final class CsvTable implements RawTable, Closeable {
    private static final int SMALLEST_BUFFER = 1 << 14;

    private static final String NEXT = " Berkas ini tidak dibaca. ";

    private final Content content;
    private final CsvForm form;
    private final Limits limits;
    private final CsvRowHandler handler;
    private final CsvReader<RawRow> reader;
    private final CloseableIterator<RawRow> rows;

    private CsvTable(Content content, CsvForm form, Limits limits, long from, long line) throws IOException {
        this.content = content;
        this.form = form;
        this.limits = limits;
        this.handler = new CsvRowHandler(content.name(), limits, line - 1);
        this.reader = CsvReader.builder()
                .fieldSeparator(form.delimiter().sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(buffer(limits.fieldChars()))
                .build(handler, form.encoding().reader(content, from));
        if (line == 1 && form.delimiter().declared()) {
            reader.skipLines(1);
        }
        this.rows = reader.iterator();
    }

    /** Room for the longest cell in quotes; a power of two, for the parser's buffer doubles and must land on its limit. */
    private static int buffer(int fieldChars) {
        return Math.max(Integer.highestOneBit(fieldChars) * 2, SMALLEST_BUFFER);
    }

    /** Stands before the file's first row. */
    static CsvTable open(Content content, CsvForm form, Limits limits) throws IOException {
        return open(content, form, limits, form.encoding().mark(), 1);
    }

    /** Stands before the row that begins with the byte {@code from}, on that line. */
    static CsvTable open(Content content, CsvForm form, Limits limits, long from, long line) throws IOException {
        return new CsvTable(content, form, limits, from, line);
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
        return form.description(content);
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
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableFileException known) {
                return known;
            }
            if (cause instanceof CharacterCodingException) {
                return notInEncoding(content, form.encoding(), handler.line(), e);
            }
            if (cause instanceof IOException broken) {
                return broken;
            }
            messages.append(cause.getMessage()).append(' ');
        }
        return brokenQuotes(messages.toString(), e);
    }

    /** The parser tells its three refusals apart only by their words. */
    private UnusableFileException brokenQuotes(String message, RuntimeException e) {
        if (message.contains("maximum buffer size")) {
            String most = limits.fieldChars() + " huruf";
            return broken(
                    "ditemukan sel yang lebih panjang dari " + most
                            + "; biasanya karena tanda kutip (\") dibuka tetapi tidak ditutup",
                    "sel paling panjang " + most,
                    "Perbaiki baris itu, atau ekspor ulang.",
                    e);
        }
        if (message.contains("after closing quote")) {
            return broken(
                    "ada huruf sesudah tanda kutip (\") penutup",
                    "pemisah " + form.delimiter().label()
                            + " tepat sesudahnya, dan tanda kutip di dalam sel ditulis dua kali (\"\")",
                    "Perbaiki baris itu, atau buka di Excel lalu simpan sebagai .xlsx.",
                    e);
        }
        if (message.contains("Unclosed quoted field")) {
            return broken(
                    "tanda kutip (\") dibuka tetapi tidak ditutup sampai akhir berkas",
                    "setiap tanda kutip berpasangan",
                    "Perbaiki baris itu, atau ekspor ulang dari aplikasi asalnya.",
                    e);
        }
        return BoundedStream.cutOff(content.name() + " baris " + handler.line(), e);
    }

    private UnusableFileException broken(String found, String accepted, String advice, RuntimeException e) {
        return new UnusableFileException(
                "Berkas " + content.name() + " baris " + handler.openingLine() + ": " + found + ". Yang diterima: "
                        + accepted + "." + NEXT + advice,
                e);
    }

    static UnusableFileException notInEncoding(Content content, Encoding encoding, long line, Exception e) {
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
