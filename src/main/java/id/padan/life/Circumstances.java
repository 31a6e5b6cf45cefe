package id.padan.life;

import id.padan.snapshot.SnapshotKind;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run knows besides its rows: what was judged before, what came whole, what was answered. */
public interface Circumstances {
    /** True when this rule is not part of the run. */
    boolean off(String code);

    /** True when this rule judges otherwise than in the last accepted run. */
    boolean ruleChanged(String code);

    /** Of new findings, those that the last accepted run could have met. */
    Set<LifeKey> judgedBefore(Collection<Seen> fresh);

    /**
     * True when this unit's rows came in this run, and as many as the last accepted run lets expect.
     *
     * @param school of PMM's rows, 0 for none
     */
    boolean whole(SnapshotKind kind, String instansi, long school);

    /** True when all of an instansi's units came whole. */
    boolean whole(SnapshotKind kind, String instansi);

    /** What was answered of a finding, or of the task it belongs to, whichever is later; null for nothing. */
    @Nullable
    Reply reply(long life, String task);

    /** What the office excepted, by subject; null for a subject that is not excepted. */
    Proof.@Nullable Excepted excepted(long subject);
}
