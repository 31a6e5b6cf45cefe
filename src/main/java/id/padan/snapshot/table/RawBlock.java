package id.padan.snapshot.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Some rows of a table, one after another. Read by one thread, whichever that is. */
public interface RawBlock {
    /** How a block ends. */
    enum End {
        /** Behind a row. */
        WHOLE,
        /** Within a row: its rest stands in the block that follows. */
        CUT,
        /** Before something that only {@link #rest} understands, or refuses. */
        ODD
    }

    /** The next row, good until the one after it is read; null behind the last. */
    @Nullable
    RawRow next() throws IOException;

    /** How the block ends, once all its rows are read. */
    default End end() {
        return End.WHOLE;
    }

    /** What this block leaves unread, and all of the following one. */
    default RawBlock joined(RawBlock following) {
        return following;
    }

    /** All that this block leaves unread, to the end of the table, however long; slow. */
    default RawTable rest() throws IOException {
        throw new IllegalStateException("nothing is left");
    }

    /** Gives back the memory of a block that nobody reads any more. */
    default void release() {}
}
