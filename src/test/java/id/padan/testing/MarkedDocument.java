package id.padan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document written by hand but for what stands between the marks of a part.
 *
 * @param file the document, marks of every part in it
 * @param writer the first word of its marks: who fills them
 */
public record MarkedDocument(Path file, String writer) {
    /** Puts a part's new text in the place of its old one. */
    public void replace(String part, String text) throws IOException {
        String whole = Files.readString(file);
        String begin = "<!-- " + writer + " " + part + " -->";
        String end = "<!-- /" + writer + " " + part + " -->";
        int from = whole.indexOf(begin);
        int to = whole.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no marks for " + part);
        }
        Files.writeString(
                file, whole.substring(0, from + begin.length()) + "\n\n" + text.strip() + "\n\n" + whole.substring(to));
    }
}
