package id.padan.life;

import id.padan.domain.Nip;
import id.padan.rule.Identity;
import id.padan.rule.Judgement;
import id.padan.snapshot.SnapshotKind;
import java.util.Set;
import java.util.TreeSet;

/**
 * That a subject of some open finding, or somebody who may be the same, came in this run: the evidence without which nothing
 * is closed.
 *
 * @param fate what became of its row
 * @param open the codes of what was found, or could not be judged; by every other rule of this snapshot all is well
 */
public record Witness(SnapshotKind kind, Identity who, Fate fate, Set<String> open) {
    /** What became of a row that somebody waits for. */
    public enum Fate {
        JUDGED,
        OUT_OF_SCOPE,
        /** Read, and not usable. */
        REJECTED
    }

    public Witness {
        open = Set.copyOf(open);
    }

    /** Of a row that could be used. */
    public static Witness of(SnapshotKind kind, Identity who, Judgement judgement) {
        if (!(judgement.disposition() instanceof Judgement.Disposition.Reconciled)) {
            return outside(kind, who);
        }
        Set<String> open = new TreeSet<>();
        judgement.findings().forEach(finding -> open.add(finding.code()));
        judgement.notAssessed().forEach(one -> open.add(one.code()));
        return new Witness(kind, who, Fate.JUDGED, open);
    }

    /** Of a row that is not judged at all. */
    public static Witness outside(SnapshotKind kind, Identity who) {
        return new Witness(kind, who, Fate.OUT_OF_SCOPE, Set.of());
    }

    /** Of a row that could not be used, but whose NIP could be read. */
    public static Witness rejected(SnapshotKind kind, Nip nip) {
        return new Witness(kind, new Identity(nip.value(), 0, 0, 0), Fate.REJECTED, Set.of());
    }

    /** True when it was judged by this rule of its snapshot, and all is well. */
    boolean clean(String code) {
        return fate == Fate.JUDGED && !open.contains(code);
    }

    /** Where it stands in the snapshot is not kept. */
    @Override
    public String toString() {
        return kind + " " + fate;
    }
}
