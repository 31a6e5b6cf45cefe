package id.padan.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbox at the last look.
 *
 * @param looked null before the first look
 * @param files what lies there, by name
 * @param missing what is still to come before a run is asked for: kinds with the file name that is expected, such as
 *     "pmm (pmm-*.csv)"
 * @param sentence what the look came to, for the officer: "Tidak ada berkas baru." and the like
 */
public record InboxView(
        Path folder, @Nullable Instant looked, List<InboxFile> files, List<String> missing, String sentence) {
    public InboxView {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }
}
