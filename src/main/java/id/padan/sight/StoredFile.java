package id.padan.sight;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in a file on this machine. */
record StoredFile(Path file) implements Content {
    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }
}
