package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.snapshot.PmmRow;

/**
 * The schools that PMM names by NPSN, in the order in which they are first met, and whose rows are theirs: four bytes a row
 * and the name once. Filled by {@link PmmIndex}, then only read; reading is thread-safe.
 */
public final class PmmSchools {
    private static final int NOWHERE = -1;

    private final LongIntMap byNpsn = new LongIntMap();
    private final LongColumn npsn = new LongColumn();
    private final IntColumn nama = new IntColumn();
    private final IntColumn instansi = new IntColumn();
    private final TextPool names = new TextPool();
    private final Dictionary<Instansi> instansiNames = new Dictionary<>();
    private final IntColumn ofRow = new IntColumn();

    /** Meets a row in scope; says which school it names, -1 for none. */
    int meet(PmmRow row) {
        Npsn school = row.npsn();
        if (school == null) {
            return NOWHERE;
        }
        long key = UnorTree.packed(school);
        int known = byNpsn.get(key, NOWHERE);
        if (known >= 0) {
            return known;
        }
        int ordinal = npsn.size();
        byNpsn.put(key, ordinal);
        npsn.add(key);
        nama.add(names.add(row.sekolah()));
        instansi.add(instansiNames.code(row.instansi()));
        return ordinal;
    }

    /** The next row with a possible NIP stands at this school, -1 for none. */
    void stand(int school) {
        ofRow.add(school);
    }

    int ofRow(int row) {
        return ofRow.get(row);
    }

    public int size() {
        return npsn.size();
    }

    /** The ordinal, -1 when no row in scope names this NPSN. */
    public int find(Npsn school) {
        return byNpsn.get(UnorTree.packed(school), NOWHERE);
    }

    public Npsn npsn(int ordinal) {
        return UnorTree.unpacked(npsn.get(ordinal));
    }

    /** As its first row in PMM writes it; may be empty. */
    public String nama(int ordinal) {
        return names.at(nama.get(ordinal));
    }

    /** As its first row in PMM names it. */
    public Instansi instansi(int ordinal) {
        return instansiNames.at(instansi.get(ordinal));
    }
}
