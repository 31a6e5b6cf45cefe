package id.padan.ledger;

import id.padan.life.LifeState;
import java.util.List;
import java.util.Set;

/**
 * Which findings of a run somebody looks for. All that is given must hold; what is empty is not asked for. Case does not
 * count, and no character stands for others.
 *
 * @param digits a whole NIP, or its last digits
 * @param nama words, each of which the name holds somewhere
 * @param sekolah words, each of which the school in PMM or the unor in SIASN holds
 */
public record FindingQuery(
        Area area,
        String digits,
        List<String> nama,
        List<String> sekolah,
        String code,
        String actor,
        Set<LifeState> states) {
    public FindingQuery {
        nama = List.copyOf(nama);
        sekolah = List.copyOf(sekolah);
        states = Set.copyOf(states);
    }

    /** Everything of an area. */
    public static FindingQuery all(Area area) {
        return new FindingQuery(area, "", List.of(), List.of(), "", "", Set.of());
    }

    /** How much is asked: what was typed may name a person. */
    @Override
    public String toString() {
        return "query " + code + " " + actor + " " + states;
    }
}
