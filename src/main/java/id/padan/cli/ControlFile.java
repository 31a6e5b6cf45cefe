package id.padan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Where a server says how the command line beside it reaches it: port and word, for the same user's eyes alone. */
record ControlFile(int port, String token) {
    /** Seen from the working folder, beside the database. */
    static final Path PLACE = Path.of("data", "layani.kendali");

    /** Removes it when the server ends. */
    interface Kept extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    Kept keep() throws IOException {
        Files.createDirectories(PLACE.getParent());
        Files.deleteIfExists(PLACE);
        if (PLACE.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(PLACE, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(PLACE, port + "\n" + token + "\n");
        return () -> Files.deleteIfExists(PLACE);
    }

    /** Empty where no server has left one, or it is none. */
    static Optional<ControlFile> read() throws IOException {
        if (!Files.exists(PLACE)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(PLACE, StandardCharsets.UTF_8);
        boolean whole = lines.size() == 2 && lines.get(0).matches("\\d{1,5}");
        return whole ? Optional.of(new ControlFile(Integer.parseInt(lines.get(0)), lines.get(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "port " + port;
    }
}
