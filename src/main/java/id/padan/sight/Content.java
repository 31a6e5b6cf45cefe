package id.padan.sight;

import java.io.IOException;
import java.io.OutputStream;

/** What stands in a {@link Handout}; can be sent any number of times, by several threads at once. */
public interface Content {
    /** How many bytes. */
    long size() throws IOException;

    void writeTo(OutputStream out) throws IOException;
}
