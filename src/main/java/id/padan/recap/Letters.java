package id.padan.recap;

import java.io.IOException;
import java.io.OutputStream;

/** Draws what goes out on paper. The same content gives the same bytes. */
public interface Letters {
    /** Writes the draft of the letter to an instansi and closes {@code out}, also on failure; what is then written is no document. */
    void draw(RecapBook book, OutputStream out) throws IOException;

    /** Writes the slips of an instansi's schools; as above. */
    void draw(SchoolSlips slips, OutputStream out) throws IOException;
}
