package id.padan.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes CSV quickly: one growing buffer, quotes only where needed, lines ended by CR LF as Excel ends them. */
final class CsvSink implements Sink {
    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private final Charset charset;
    private final char delimiter;
    private StringBuilder buffer = new StringBuilder(FLUSH_AT + 8_192);
    private boolean first = true;
    private int line = 1;
    private int lineBreaks;

    private CsvSink(OutputStream out, Charset charset, char delimiter) {
        this.out = out;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    static CsvSink utf8(OutputStream out) {
        return new CsvSink(out, StandardCharsets.UTF_8, ',');
    }

    static CsvSink semicolons(OutputStream out, Charset charset) {
        CsvSink sink = new CsvSink(out, charset, ';');
        if (charset.equals(StandardCharsets.UTF_8)) {
            sink.buffer.append('\ufeff');
        }
        return sink;
    }

    @Override
    public void text(String value) {
        if (first) {
            first = false;
        } else {
            buffer.append(delimiter);
        }
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ';' && (c == delimiter || c == '"' || c == '\n' || c == '\r')) {
                quoted = true;
                lineBreaks += c == '\n' ? 1 : 0;
            }
        }
        if (quoted) {
            buffer.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            buffer.append(value);
        }
    }

    @Override
    public void number(double value) {
        String digits = Long.toString((long) value);
        text(digits.length() <= 11 ? digits : NipScenes.scientific(digits));
    }

    @Override
    public void date(LocalDate value) {
        text(Dates.dayFirst(value, '/'));
    }

    @Override
    public int end() throws IOException {
        buffer.append("\r\n");
        int began = line;
        line += 1 + lineBreaks;
        lineBreaks = 0;
        first = true;
        if (buffer.length() > FLUSH_AT) {
            flush();
        }
        return began;
    }

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(charset));
        // a new one, since a builder that has once held a wide character stays wide, and slow, for good
        buffer = new StringBuilder(FLUSH_AT + 8_192);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
