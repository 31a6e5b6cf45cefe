package id.padan.web;

import id.padan.recap.FileNames;
import id.padan.sight.Returned;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Workbooks between preview and applying, in this server's temporary folder, for an hour. Thread-safe. */
@Component
class BookShelf implements DisposableBean {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration SWEEP = Duration.ofMinutes(5);
    private static final int MOST_OF_ONE = 5;
    private static final int ID_BYTES = 16;
    private static final String ENDING = ".xlsx";

    private final Clock clock;
    private final Path place;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, HeldBook> held = new ConcurrentHashMap<>();
    private final Timer timer = new Timer("padan-rak", true);

    BookShelf(Clock clock) throws IOException {
        this.clock = clock;
        this.place = Files.createTempDirectory("padan-terima-");
        timer.schedule(new Sweep(), SWEEP.toMillis(), SWEEP.toMillis());
    }

    /** Puts what was sent into a folder of its own, under a name that is like the sender's but safe. */
    Path store(String name, InputStream content) throws IOException {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = base.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? base.substring(0, base.length() - ENDING.length())
                : base;
        Path file = Files.createTempDirectory(place, "").resolve(new FileNames().of(stem, ENDING));
        Files.copy(content, file);
        return file;
    }

    /** Keeps what was looked at; returns the id by which its owner finds it again. */
    String keep(HeldBook.Owner owner, Path file, Returned preview) {
        forgetOldestOf(owner);
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        held.put(id, new HeldBook(owner, file, clock.instant(), preview));
        return id;
    }

    /** Empty on another server, after an hour, and for anybody else. */
    Optional<HeldBook> find(String id, HeldBook.Owner owner) {
        return Optional.ofNullable(held.get(id))
                .filter(book -> book.isOf(owner))
                .filter(book -> !book.isOlderThan(clock.instant().minus(KEPT)));
    }

    /** Removes a file that is of no use. */
    void discard(Path file) {
        remove(file.resolveSibling(".").normalize());
    }

    private void forgetOldestOf(HeldBook.Owner owner) {
        held.entrySet().stream()
                .filter(entry -> entry.getValue().isOf(owner))
                .sorted(Map.Entry.comparingByValue((one, other) -> other.since().compareTo(one.since())))
                .skip(MOST_OF_ONE - 1L)
                .forEach(entry -> forget(entry.getKey()));
    }

    private final class Sweep extends TimerTask {
        @Override
        public void run() {
            held.forEach((id, book) -> {
                if (book.isOlderThan(clock.instant().minus(KEPT))) {
                    try {
                        forget(id);
                    } catch (UncheckedIOException stuck) {
                        // tried again with the next sweep; the timer would end with an exception
                        return;
                    }
                }
            });
        }
    }

    private void forget(String id) {
        HeldBook book = held.get(id);
        if (book != null) {
            remove(book.folder());
            held.remove(id);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    @Override
    public void destroy() {
        timer.cancel();
        remove(place);
    }
}
