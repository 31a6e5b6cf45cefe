package id.padan.reference;

import id.padan.domain.Folded;
import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import id.padan.snapshot.SkpRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * e-Kinerja's SKP in the period, by the pegawai's ordinal: of several the one with the latest periode_akhir counts, and
 * Plt/Plh posts are set apart. Filled by {@link ReferencesBuilder}, then only read; reading is thread-safe.
 */
public final class SkpIndex {
    /** A post held as Plt or Plh. */
    private record Post(String unor, @Nullable UnorId unorId, SkpState state) {}

    private final PegawaiIndex pegawai;
    private final Periode periode;
    private final BitSet some = new BitSet();
    private final BitSet agreed = new BitSet();
    private final Map<Integer, List<Post>> acting = new HashMap<>();
    private final Map<Integer, String> otherStatus = new HashMap<>();
    private int[] latest;

    SkpIndex(PegawaiIndex pegawai, Periode periode) {
        this.pegawai = pegawai;
        this.periode = periode;
        latest = new int[pegawai.size()];
        Arrays.fill(latest, Integer.MIN_VALUE);
    }

    /** Adds a row; false when it is of another period. A row without period counts as the current one. */
    boolean add(SkpRow row) {
        Periode when = row.periode();
        if (when != null && !when.overlaps(periode)) {
            return false;
        }
        int person = pegawai.find(row.nip());
        if (person < 0) {
            return true;
        }
        SkpState found = row.agreed() ? SkpState.AGREED : SkpState.NOT_AGREED;
        if (row.pltPlh()) {
            acting.computeIfAbsent(person, p -> new ArrayList<>()).add(new Post(row.unor(), row.unorId(), found));
            return true;
        }
        LocalDate end = when == null ? periode.akhir() : when.akhir();
        int day = (int) end.toEpochDay();
        boolean later = day > latest[person];
        boolean better = day == latest[person] && found.compareTo(of(person)) > 0;
        if (later || better) {
            latest[person] = day;
            some.set(person);
            agreed.set(person, found == SkpState.AGREED);
            if (found == SkpState.NOT_AGREED) {
                otherStatus.put(person, row.status());
            }
        }
        return true;
    }

    /** No more rows will come: what only their order of judging needed goes. */
    void finish() {
        latest = new int[0];
    }

    /** The pegawai's own SKP, Plt/Plh posts apart. */
    public SkpState of(int person) {
        if (!some.get(person)) {
            return SkpState.NONE;
        }
        return agreed.get(person) ? SkpState.AGREED : SkpState.NOT_AGREED;
    }

    /** e-Kinerja's word for an SKP that is not agreed, else "". */
    public String statusOf(int person) {
        return of(person) == SkpState.NOT_AGREED ? otherStatus.getOrDefault(person, "") : "";
    }

    /** The SKP of the pegawai's Plt/Plh post at this unor; {@link SkpState#NONE} also when there is no such post. */
    public SkpState actingAt(int person, Unor unor) {
        SkpState best = SkpState.NONE;
        for (Post post : acting.getOrDefault(person, List.of())) {
            boolean here = post.unorId == null
                    ? Folded.of(post.unor).equals(Folded.of(unor.nama()))
                    : post.unorId.equals(unor.id());
            if (here && post.state.compareTo(best) > 0) {
                best = post.state;
            }
        }
        return best;
    }
}
