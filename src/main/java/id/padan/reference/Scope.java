package id.padan.reference;

import id.padan.domain.Periode;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;

/** What the references must know of the office's settings while they are built. Implementations are immutable. */
public interface Scope {
    /** The SKP period being reconciled. */
    Periode periode();

    /** The run's day. */
    LocalDate tanggal();

    /** True for a kedudukan hukum that counts as active. */
    boolean aktif(String kedudukanHukum);

    /** True for a PMM row that is to be judged (an ASN's, of the period). */
    boolean covers(PmmRow row);

    /** True for a PMM row that PMM itself calls a principal's. */
    boolean principal(PmmRow row);
}
