package id.padan.ledger;

import id.padan.domain.Instansi;
import java.util.Comparator;

/**
 * Subjects of one instansi on whom one disparity could not be judged, for one sort of reason.
 *
 * @param code the disparity
 * @param behind the earlier cause that stands in the way, "" where what is said of each row alone leaves it open
 */
public record OpenCount(Instansi instansi, String code, String behind, long subjects) {
    /** By instansi name, code, reason. */
    public static final Comparator<OpenCount> ORDER = Comparator.comparing(
                    (OpenCount count) -> count.instansi().nama())
            .thenComparing(count -> count.instansi().key())
            .thenComparing(OpenCount::code)
            .thenComparing(OpenCount::behind);

    /** The same with another count. */
    public OpenCount of(long others) {
        return new OpenCount(instansi, code, behind, others);
    }
}
