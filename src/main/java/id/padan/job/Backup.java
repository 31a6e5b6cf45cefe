package id.padan.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Copies the whole database into one file while it is in use. */
final class Backup {
    private Backup() {}

    /**
     * Writes the copy; what is not finished never bears the file's name.
     *
     * @throws FileAlreadyExistsException when there is such a file
     * @throws NoBackupException for a PostgreSQL, whose own tools do it better
     */
    static void write(DataSource database, Path file) throws IOException, NoBackupException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                throw new NoBackupException();
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = file.resolveSibling(file.getFileName() + ".belum");
            Files.deleteIfExists(unfinished);
            try (PreparedStatement copy = connection.prepareStatement("backup to ?")) {
                copy.setString(1, unfinished.toAbsolutePath().toString());
                copy.execute();
            }
            Files.move(unfinished, file);
        } catch (SQLException failure) {
            throw new IOException("the database could not be copied to " + file, failure);
        }
    }
}
