package id.padan.ledger;

import id.padan.domain.Instansi;

/**
 * Subjects of one instansi on whom one disparity could not be judged, for one sort of reason.
 *
 * @param code the disparity
 * @param behind the earlier cause that stands in the way, "" where what is said of each row alone leaves it open
 */
public record OpenCount(Instansi instansi, String code, String behind, long subjects) {}
