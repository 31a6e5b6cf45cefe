package id.padan.recap;

import java.io.IOException;
import java.io.OutputStream;

/** Draws finished reports as files. The same report gives the same bytes. */
public interface Workbooks {
    /** Writes one report and closes {@code out}, also on failure; what is then written is no workbook. */
    void draw(RecapBook book, OutputStream out) throws IOException;

    /** Writes the BKD's report; as above. */
    void draw(OverviewBook book, OutputStream out) throws IOException;
}
