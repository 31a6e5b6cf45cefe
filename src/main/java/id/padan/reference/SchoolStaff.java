package id.padan.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Where SIASN has those work whom PMM has at a school: each person once a school, and only those whose NIP matches. Made in
 * one walk over the rows of PMM that are in memory. Immutable, thread-safe.
 */
public final class SchoolStaff {
    private final int[] known;
    private final int[] seen;
    private final long[] pairs;

    private SchoolStaff(int[] known, int[] seen, long[] pairs) {
        this.known = known;
        this.seen = seen;
        this.pairs = pairs;
    }

    /** So many of a school's people work at this unor. */
    public record Workplace(int unor, int people) {}

    /** {@code asked}: ordinals of the {@link PmmSchools} whose people are wanted; those of all others are only counted per unor. */
    public static SchoolStaff of(References references, BitSet asked) {
        PmmIndex pmm = references.pmm();
        PegawaiIndex pegawai = references.pegawai();
        int[] known = new int[pmm.schools().size()];
        int[] seen = new int[references.unor().size()];
        LongColumn pairs = new LongColumn();
        for (int row = 0; row < pmm.withNip(); row++) {
            int school = pmm.schools().ofRow(row);
            int person = school < 0 || pmm.again(row) ? -1 : pegawai.find(pmm.nip(row));
            if (person < 0) {
                continue;
            }
            int unor = pegawai.unor(person);
            known[school]++;
            if (unor >= 0) {
                seen[unor]++;
                if (asked.get(school)) {
                    pairs.add((long) school << Integer.SIZE | unor);
                }
            }
        }
        return new SchoolStaff(known, seen, sorted(pairs));
    }

    private static long[] sorted(LongColumn column) {
        long[] all = new long[column.size()];
        Arrays.setAll(all, column::get);
        Arrays.sort(all);
        return all;
    }

    /** How many of a school's people SIASN knows. */
    public int known(int school) {
        return known[school];
    }

    /** How many people of this unor stand in PMM with an NPSN, whichever. */
    public int seen(int unor) {
        return seen[unor];
    }

    /** Where the people of a school that was asked for work: most of them first, then in the order of the unor file. */
    public List<Workplace> of(int school) {
        List<Workplace> places = new ArrayList<>();
        int at = Arrays.binarySearch(pairs, (long) school << Integer.SIZE);
        int from = at < 0 ? -at - 1 : first(at);
        while (from < pairs.length && (int) (pairs[from] >>> Integer.SIZE) == school) {
            int to = from;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            places.add(new Workplace((int) pairs[from], to - from));
            from = to;
        }
        places.sort(Comparator.comparingInt(Workplace::people).reversed().thenComparingInt(Workplace::unor));
        return places;
    }

    private int first(int at) {
        int first = at;
        while (first > 0 && pairs[first - 1] == pairs[at]) {
            first--;
        }
        return first;
    }
}
