package id.padan.life;

import id.padan.snapshot.SnapshotKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a run stood on, for the next one to be held against. Nothing here opens a transaction. */
public interface Footing {
    /** Puts down the rules a run judges by, and what they rest on, in place of any before. */
    void rules(long run, Map<String, String> prints);

    Map<String, String> rules(long run);

    /** Puts down which canonical columns each kind's files have, in place of any before. */
    void columns(long run, Map<SnapshotKind, Set<String>> columns);

    Map<SnapshotKind, Set<String>> columns(long run);

    /** Puts down the rows at the door by school, in place of any before. */
    void schools(long run, Collection<SchoolRows> rows);

    void schools(long run, Consumer<SchoolRows> each);
}
