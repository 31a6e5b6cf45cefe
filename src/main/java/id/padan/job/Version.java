package id.padan.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The program's version, written into the resources by the build: the same from the jar and from classes, because it is part
 * of what makes two runs the same.
 */
public final class Version {
    private Version() {}

    /** For instance {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/application.properties"), "resources")) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("application.properties", broken);
        }
        return Objects.requireNonNull(properties.getProperty("padan.versi"), "padan.versi");
    }
}
