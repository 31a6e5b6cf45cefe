package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.SiasnPegawaiRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SIASN's pegawai in columns: about 25 bytes a person besides the name. Filled by {@link ReferencesBuilder}, then only
 * read; reading is thread-safe.
 */
public final class PegawaiIndex {
    private static final int NO_DATE = Integer.MIN_VALUE;
    private static final int NO_UNOR = -1;
    private static final int[] NONE = {};

    /** What many people share. */
    private record Employment(String kedudukanHukum, Instansi kerja, Instansi induk) {}

    private final UnorTree tree;
    private final Scope scope;
    private final LongColumn nip = new LongColumn();
    private final IntColumn nama = new IntColumn();
    private final BirthDates tanggalLahir = new BirthDates();
    private final IntColumn jabatan = new IntColumn();
    private final IntColumn employment = new IntColumn();
    /** The place in the tree; of an id that is not there {@code -2 -} its place among the strangers. */
    private final IntColumn unor = new IntColumn();

    private final TextPool names = new TextPool();
    private final Dictionary<String> jabatanNames = new Dictionary<>();
    private final Dictionary<Employment> employments = new Dictionary<>();
    private final BitSet activeEmployments = new BitSet();
    private final HexIndex strangers = new HexIndex();
    private final List<String> strangerNames = new ArrayList<>();
    private final Places places = new Places();
    private final BitSet alone = new BitSet();
    private final Map<Long, int[]> shared = new HashMap<>();
    private IntColumn tmtJabatan = new IntColumn();
    private LongIndex byNip = new LongIndex(nip);
    private int employmentsMet;
    private int[] workplaceCodes = NONE;
    private List<Instansi> workplaces = List.of();

    PegawaiIndex(UnorTree tree, Scope scope) {
        this.tree = tree;
        this.scope = scope;
    }

    int add(SiasnPegawaiRow row) {
        int ordinal = nip.size();
        nip.add(row.nip().value());
        nama.add(names.add(row.nama()));
        tanggalLahir.put(ordinal, row.nip(), row.tanggalLahir());
        tmtJabatan.add(day(row.tmtJabatan()));
        jabatan.add(jabatanNames.code(row.jabatan()));
        employment.add(employment(row));
        places.add(row.at());
        unor.add(unor(row));
        return ordinal;
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? NO_DATE : (int) date.toEpochDay();
    }

    private int employment(SiasnPegawaiRow row) {
        int code = employments.code(new Employment(row.kedudukanHukum(), row.kerja(), row.induk()));
        if (code == employmentsMet) {
            activeEmployments.set(code, scope.aktif(row.kedudukanHukum()));
            employmentsMet++;
        }
        return code;
    }

    private int unor(SiasnPegawaiRow row) {
        UnorId id = row.unor();
        if (id == null) {
            return NO_UNOR;
        }
        int place = tree.find(id);
        if (place >= 0) {
            return place;
        }
        int stranger = strangers.findOrAdd(id.high(), id.low());
        if (stranger == strangerNames.size()) {
            strangerNames.add(row.unorNama());
        }
        return NO_UNOR - 1 - stranger;
    }

    /** Of two rows with one NIP the active one judges, of two active ones the later TMT jabatan, then the later row. */
    private void index(int ordinal) {
        int known = byNip.put(ordinal);
        if (known < 0) {
            alone.set(ordinal);
            return;
        }
        alone.clear(known);
        long key = nip.get(ordinal);
        int[] all = shared.getOrDefault(key, new int[] {known});
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = ordinal;
        shared.put(key, all);
        boolean newActive = aktif(ordinal);
        boolean knownActive = aktif(known);
        boolean better = newActive == knownActive ? tmtJabatan.get(ordinal) >= tmtJabatan.get(known) : newActive;
        if (!better) {
            byNip.put(known);
        }
    }

    /** No more rows will come: from now on they are found by NIP. */
    void finish() {
        byNip = new LongIndex(nip);
        for (int ordinal = 0; ordinal < size(); ordinal++) {
            index(ordinal);
        }
        tmtJabatan = new IntColumn();
        numberWorkplaces();
    }

    private void numberWorkplaces() {
        Dictionary<Instansi> met = new Dictionary<>();
        workplaceCodes = employments.values().stream()
                .mapToInt(employed -> Math.min(met.code(employed.kerja()), Character.MAX_VALUE))
                .toArray();
        workplaces = List.copyOf(met.values());
    }

    public int size() {
        return nip.size();
    }

    /** The ordinal of the row that judges for this NIP, or -1. */
    public int find(Nip wanted) {
        return find(wanted.value());
    }

    /** The same for 18 digits that need not be a possible NIP. */
    public int find(long wanted) {
        return byNip.find(wanted);
    }

    /** True when this row judges for its NIP. */
    public boolean judges(int ordinal) {
        return alone.get(ordinal) || byNip.find(nip.get(ordinal)) == ordinal;
    }

    /** True when no other row has this row's NIP. */
    public boolean alone(int ordinal) {
        return alone.get(ordinal);
    }

    /** All ordinals with this row's NIP, itself included, in file order; empty when it stands alone. */
    public int[] sharing(int ordinal) {
        return alone(ordinal)
                ? NONE
                : shared.getOrDefault(nip.get(ordinal), NONE).clone();
    }

    public Nip nip(int ordinal) {
        return new Nip(nip.get(ordinal));
    }

    /** As {@code nip(ordinal).equals(wanted)}, and nothing is checked or made. */
    public boolean has(int ordinal, Nip wanted) {
        return nip.get(ordinal) == wanted.value();
    }

    public String nama(int ordinal) {
        return names.at(nama.get(ordinal));
    }

    /** The name's {@link NameSketch}, without decoding the name. */
    public long nameSketch(int ordinal) {
        return names.sketch(nama.get(ordinal));
    }

    boolean isNamed(int ordinal, String text, int end) {
        return names.same(nama.get(ordinal), text, end);
    }

    public String jabatan(int ordinal) {
        return jabatanNames.at(jabatan.get(ordinal));
    }

    /** The jabatan's place in {@link #jabatanNames}. */
    public int jabatanCode(int ordinal) {
        return jabatan.get(ordinal);
    }

    /** Every jabatan once, as they were first met. */
    public List<String> jabatanNames() {
        return jabatanNames.values();
    }

    public String kedudukanHukum(int ordinal) {
        return employed(ordinal).kedudukanHukum();
    }

    /** True while the kedudukan hukum counts as active. */
    public boolean aktif(int ordinal) {
        return activeEmployments.get(employment.get(ordinal));
    }

    public Instansi kerja(int ordinal) {
        return employed(ordinal).kerja();
    }

    private Employment employed(int ordinal) {
        return employments.at(employment.get(ordinal));
    }

    /** The place of the person's instansi kerja in {@link #workplaces}; of so many that they do not fit a char, the rest share the last. */
    int workplaceCode(int ordinal) {
        return workplaceCodes[employment.get(ordinal)];
    }

    /** Every instansi kerja, as they were first met. */
    public List<Instansi> workplaces() {
        return workplaces;
    }

    /** The ordinal of the person's unor in the tree, -1 when the cell is empty or the id is not in the reference. */
    public int unor(int ordinal) {
        return Math.max(unor.get(ordinal), NO_UNOR);
    }

    @Nullable
    UnorId unorId(int ordinal) {
        int place = unor.get(ordinal);
        if (place == NO_UNOR) {
            return null;
        }
        int stranger = NO_UNOR - 1 - place;
        return place >= 0 ? tree.id(place) : new UnorId(strangers.high(stranger), strangers.low(stranger));
    }

    String unorNama(int ordinal) {
        int place = unor.get(ordinal);
        if (place >= 0) {
            return tree.nama(place);
        }
        return place == NO_UNOR ? "" : strangerNames.get(NO_UNOR - 1 - place);
    }

    @Nullable
    LocalDate tanggalLahir(int ordinal) {
        return tanggalLahir.of(ordinal, nip(ordinal));
    }

    /** The birth date as a day since 1970; where SIASN says none, the one in the NIP. */
    long birthday(int ordinal) {
        return tanggalLahir.day(ordinal, nip.get(ordinal));
    }

    boolean bornOn(int ordinal, LocalDate day) {
        return day.equals(tanggalLahir(ordinal));
    }

    Instansi induk(int ordinal) {
        return employed(ordinal).induk();
    }

    Address place(int ordinal) {
        return places.at(ordinal);
    }

    public Pegawai at(int ordinal) {
        return new Pegawai(this, ordinal);
    }
}
