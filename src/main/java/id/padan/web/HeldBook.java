package id.padan.web;

import id.padan.sight.Returned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that somebody sent and has looked at, until it is applied or forgotten. What is applied is the very file that was
 * looked at. Thread-safe.
 */
final class HeldBook {
    private final Owner owner;
    private final Path file;
    private final Instant since;
    private final Returned preview;
    private @Nullable Returned applied;

    HeldBook(Owner owner, Path file, Instant since, Returned preview) {
        this.owner = owner;
        this.file = file;
        this.since = since;
        this.preview = preview;
    }

    /** Whose it is: one account in one session. */
    record Owner(String login, String session) {}

    /** Receives a file for good. */
    @FunctionalInterface
    interface Receiver {
        Returned receive(Path file) throws IOException;
    }

    boolean isOf(Owner other) {
        return owner.equals(other);
    }

    boolean isOlderThan(Instant moment) {
        return since.isBefore(moment);
    }

    Instant since() {
        return since;
    }

    synchronized boolean isApplied() {
        return applied != null;
    }

    /** How it stands now. */
    synchronized Returned shown() {
        Returned done = applied;
        return done == null ? preview : done;
    }

    /** Applies it once; whoever asks again is told what became of it. What could not be received may be tried again. */
    synchronized Returned apply(Receiver receiver) throws IOException {
        Returned done = applied;
        if (done != null) {
            return done;
        }
        Returned outcome = receiver.receive(file);
        if (!(outcome instanceof Returned.Unusable)) {
            applied = outcome;
            Files.deleteIfExists(file);
        }
        return outcome;
    }

    Path folder() {
        return file.resolveSibling(".").normalize();
    }
}
