package id.padan.sample;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;

/** A table being written cell by cell, row by row; nothing is held back. Not thread-safe. */
interface Sink extends Closeable {
    void text(String value) throws IOException;

    /** A number cell, as a spreadsheet stores and shows it. */
    void number(double value) throws IOException;

    void date(LocalDate value) throws IOException;

    /** Ends the row and returns where it began: the sheet's row or the physical line, 1-based. */
    int end() throws IOException;

    default int row(Iterable<String> cells) throws IOException {
        for (String cell : cells) {
            text(cell);
        }
        return end();
    }
}
