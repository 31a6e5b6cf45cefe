package id.padan.rule;

import id.padan.domain.Nip;
import id.padan.snapshot.Address;
import java.util.List;
import java.util.Map;

/**
 * Which PMM rows with an unmatched NIP are almost certainly about whom: known once all of PMM is judged. Immutable, thread-safe.
 *
 * @param rows by the NIP of the person in SIASN, the rows that claim them
 */
public record Claims(Map<Nip, List<Address>> rows) {
    /** Before PMM is judged. */
    public static final Claims NONE = new Claims(Map.of());

    public Claims {
        rows = Map.copyOf(rows);
    }

    /** True when some row is almost certainly about this person. */
    boolean claimed(Nip person) {
        return rows.containsKey(person);
    }

    /** True when more than one is. */
    boolean contested(Nip person) {
        return of(person).size() > 1;
    }

    List<Address> of(Nip person) {
        return rows.getOrDefault(person, List.of());
    }
}
