package id.padan.job;

import java.util.Objects;

/** The program's version, as the packaged jar states it. */
public final class Version {
    private Version() {}

    /** The version, or "pengembangan" when run from classes. */
    public static String current() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "pengembangan");
    }
}
