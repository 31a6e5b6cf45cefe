package id.padan.ledger;

import id.padan.life.LifeState;
import java.time.LocalDate;

/**
 * A finding in a list, as the run met it last; one that the run did not meet, as it was first met.
 *
 * @param life its own number, for ever
 * @param instansi key of whose it is
 * @param actor as in {@link id.padan.life.Life#actor}
 * @param nip as it may be shown to whoever may see it whole
 * @param sekolah in PMM; where several rows of one person are one finding, their schools with " / " between
 */
public record FoundFinding(
        long life,
        String instansi,
        String code,
        String subkind,
        String actor,
        LifeState state,
        LocalDate since,
        String nip,
        String nama,
        String sekolah,
        String unor) {
    /** Which, without whose. */
    @Override
    public String toString() {
        return "finding " + life;
    }
}
