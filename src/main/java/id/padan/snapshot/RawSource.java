package id.padan.snapshot;

import id.padan.snapshot.table.RawFile;
import java.io.IOException;

/** Opens the same file anew, as often as asked: once to understand it, once to read it. */
@FunctionalInterface
interface RawSource {
    RawFile open() throws IOException;
}
