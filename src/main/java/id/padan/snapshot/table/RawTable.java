package id.padan.snapshot.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One sheet, one CSV, one JSON array: its rows streamed from top to bottom. Not thread-safe. */
public interface RawTable {
    /** The file's name as an officer knows it; inside an archive {@code archive.zip/name.csv}. */
    String file();

    /** The sheet's name, "" for CSV and JSON. */
    String sheet();

    /** Plain Indonesian, for instance {@code CSV, UTF-8 dengan BOM, pemisah ";"}. */
    String description();

    /** The next row, or null at the end. Blank rows are rows. */
    @Nullable
    RawRow next() throws IOException;

    /** The next rows in one piece, which may be read in another thread; null at the end. */
    default @Nullable RawBlock nextBlock() throws IOException {
        return ListBlock.of(this);
    }
}
