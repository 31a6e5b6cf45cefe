package id.padan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * docs/performance.md: written by hand but for what stands between the marks of a part.
 *
 * @param file the document, marks of every part in it
 */
record Document(Path file) {
    /** Puts a part's new text in the place of its old one. */
    void replace(String part, String text) throws IOException {
        String whole = Files.readString(file);
        String begin = "<!-- bench " + part + " -->";
        String end = "<!-- /bench " + part + " -->";
        int from = whole.indexOf(begin);
        int to = whole.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no marks for " + part);
        }
        Files.writeString(
                file, whole.substring(0, from + begin.length()) + "\n\n" + text.strip() + "\n\n" + whole.substring(to));
    }
}
