package id.padan.upload;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that is being handed in, or has been.
 *
 * @param id given by the server
 * @param folder its own; nothing else that can be seen lies there
 * @param name as the browser gave it, checked
 * @param bytes of the whole file
 * @param changed the browser's time of last change in milliseconds: with name and size what tells a file again
 * @param who the account
 * @param arrived how many bytes there are
 * @param whole true once all of them are
 * @param touched when the last of them came
 */
public record Upload(
        String id,
        Path folder,
        String name,
        long bytes,
        long changed,
        String who,
        long arrived,
        boolean whole,
        Instant touched) {
    /** Where the whole file lies. */
    public Path file() {
        return folder.resolve(name);
    }

    boolean same(String name, long bytes, long changed) {
        return this.name.equals(name) && this.bytes == bytes && this.changed == changed;
    }
}
