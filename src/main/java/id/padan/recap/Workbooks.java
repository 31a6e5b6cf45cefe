package id.padan.recap;

import java.io.IOException;
import java.nio.file.Path;

/** Draws finished reports as files. The same report gives the same bytes. */
public interface Workbooks {
    /** Writes one report into a file that does not exist yet; what a failure leaves behind is the caller's to clear. */
    void draw(RecapBook book, Path file) throws IOException;

    /** Writes the BKD's report into a file that does not exist yet; on failure as above. */
    void draw(OverviewBook book, Path file) throws IOException;
}
