package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import id.padan.snapshot.SiasnPegawaiRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SIASN's pegawai in columns: about 50 bytes a person besides the name. Filled by {@link ReferencesBuilder}, then only
 * read; reading is thread-safe.
 */
public final class PegawaiIndex {
    private static final int NO_DATE = Integer.MIN_VALUE;
    private static final int[] NONE = {};

    /** What many people share. */
    private record Employment(String kedudukanHukum, Instansi kerja, Instansi induk) {}

    private final UnorTree tree;
    private final Scope scope;
    private final LongColumn nip = new LongColumn();
    private final IntColumn nama = new IntColumn();
    private final IntColumn tanggalLahir = new IntColumn();
    private final IntColumn tmtJabatan = new IntColumn();
    private final IntColumn jabatan = new IntColumn();
    private final IntColumn employment = new IntColumn();
    private final IntColumn unor = new IntColumn();
    private final TextPool names = new TextPool();
    private final Dictionary<String> jabatanNames = new Dictionary<>();
    private final Dictionary<Employment> employments = new Dictionary<>();
    private final HexIndex unorIds = new HexIndex();
    private final Map<Integer, String> unorNames = new HashMap<>();
    private final Places places = new Places();
    private final LongIntMap byNip = new LongIntMap();
    private final Map<Long, int[]> shared = new HashMap<>();

    PegawaiIndex(UnorTree tree, Scope scope) {
        this.tree = tree;
        this.scope = scope;
    }

    int add(SiasnPegawaiRow row) {
        int ordinal = nip.size();
        nip.add(row.nip().value());
        nama.add(names.add(row.nama()));
        tanggalLahir.add(day(row.tanggalLahir()));
        tmtJabatan.add(day(row.tmtJabatan()));
        jabatan.add(jabatanNames.code(row.jabatan()));
        employment.add(employments.code(new Employment(row.kedudukanHukum(), row.kerja(), row.induk())));
        places.add(row.at());
        UnorId id = row.unor();
        int unorCode = id == null ? -1 : unorIds.findOrAdd(id.high(), id.low());
        unor.add(unorCode);
        if (id != null && tree.find(id) < 0) {
            unorNames.putIfAbsent(unorCode, row.unorNama());
        }
        index(ordinal);
        return ordinal;
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? NO_DATE : (int) date.toEpochDay();
    }

    /** Of two rows with one NIP the active one judges, of two active ones the later TMT jabatan, then the later row. */
    private void index(int ordinal) {
        long key = nip.get(ordinal);
        int known = byNip.get(key, -1);
        if (known < 0) {
            byNip.put(key, ordinal);
            return;
        }
        int[] all = shared.getOrDefault(key, new int[] {known});
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = ordinal;
        shared.put(key, all);
        boolean newActive = aktif(ordinal);
        boolean knownActive = aktif(known);
        boolean better = newActive == knownActive ? tmtJabatan.get(ordinal) >= tmtJabatan.get(known) : newActive;
        if (better) {
            byNip.put(key, ordinal);
        }
    }

    public int size() {
        return nip.size();
    }

    /** The ordinal of the row that judges for this NIP, or -1. */
    public int find(Nip wanted) {
        return byNip.get(wanted.value(), -1);
    }

    /** All ordinals with this row's NIP, itself included, in file order; empty when it stands alone. */
    public int[] sharing(int ordinal) {
        return shared.getOrDefault(nip.get(ordinal), NONE).clone();
    }

    public Nip nip(int ordinal) {
        return new Nip(nip.get(ordinal));
    }

    public String nama(int ordinal) {
        return names.at(nama.get(ordinal));
    }

    public String jabatan(int ordinal) {
        return jabatanNames.at(jabatan.get(ordinal));
    }

    public String kedudukanHukum(int ordinal) {
        return employments.at(employment.get(ordinal)).kedudukanHukum();
    }

    /** True while the kedudukan hukum counts as active. */
    public boolean aktif(int ordinal) {
        return scope.aktif(kedudukanHukum(ordinal));
    }

    public Instansi kerja(int ordinal) {
        return employments.at(employment.get(ordinal)).kerja();
    }

    /** The ordinal of the person's unor in the tree, -1 when the cell is empty or the id is not in the reference. */
    public int unor(int ordinal) {
        int code = unor.get(ordinal);
        return code < 0 ? -1 : tree.find(new UnorId(unorIds.high(code), unorIds.low(code)));
    }

    public Pegawai at(int ordinal) {
        Employment employed = employments.at(employment.get(ordinal));
        int code = unor.get(ordinal);
        int place = unor(ordinal);
        int birth = tanggalLahir.get(ordinal);
        return new Pegawai(
                ordinal,
                places.at(ordinal),
                nip(ordinal),
                nama(ordinal),
                birth == NO_DATE ? null : LocalDate.ofEpochDay(birth),
                jabatan(ordinal),
                employed.kedudukanHukum(),
                code < 0 ? null : new UnorId(unorIds.high(code), unorIds.low(code)),
                place,
                place >= 0 ? tree.nama(place) : unorNames.getOrDefault(code, ""),
                employed.kerja(),
                employed.induk());
    }
}
