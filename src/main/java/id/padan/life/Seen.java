package id.padan.life;

import id.padan.rule.Finding;
import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;

/**
 * A finding as this run met it. Several rows of one subject with one code are one.
 *
 * @param instansi key of whose workbook it stands in
 * @param actor who is to repair it
 * @param task the task it belongs to
 * @param waitDays days until a repair shows
 * @param values what PMM and SIASN say, as a hash
 */
public record Seen(
        LifeKey key,
        SnapshotKind kind,
        String instansi,
        Identity who,
        String subkind,
        String actor,
        String task,
        int waitDays,
        long values) {
    /** Of a finding and what the catalogue says of it. */
    public static Seen of(Finding finding, String actor, String task, int waitDays) {
        Identity who = finding.subject().identity();
        return new Seen(
                new LifeKey(who.subject(), finding.code()),
                finding.subject().source(),
                finding.subject().instansi().key(),
                who,
                finding.subkind(),
                actor,
                task,
                waitDays,
                values(finding));
    }

    private static long values(Finding finding) {
        return ((long) finding.pmmValue().hashCode() << Integer.SIZE)
                ^ finding.siasnValue().hashCode()
                ^ ((long) finding.subkind().hashCode() << Byte.SIZE);
    }
}
