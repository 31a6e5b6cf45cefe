package id.padan.schedule;

import java.time.Instant;
import java.util.List;

/**
 * The inbox as the last look left it.
 *
 * @param moving true while a set is on its way into the sources' folders and no run was asked for yet
 */
public record SeenInbox(Instant looked, List<SeenFile> files, List<String> missing, String sentence, boolean moving) {
    public SeenInbox {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }
}
