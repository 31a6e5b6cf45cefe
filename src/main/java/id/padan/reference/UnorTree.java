package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.Npsn;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.SiasnUnorRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The unor reference in columns. Filled by {@link ReferencesBuilder}, then only read; reading is thread-safe. An ordinal
 * is a unor's place in file order.
 */
public final class UnorTree {
    private static final int NOBODY = -1;

    private final HexIndex ids = new HexIndex();
    private final IntColumn nama = new IntColumn();
    private final IntColumn instansi = new IntColumn();
    private final IntColumn headSlot = new IntColumn();
    private final LongColumn headNip = new LongColumn();
    private final LongColumn npsn = new LongColumn();
    private final LongColumn parentHigh = new LongColumn();
    private final LongColumn parentLow = new LongColumn();
    private final LongColumn indukHigh = new LongColumn();
    private final LongColumn indukLow = new LongColumn();
    private final BitSet hasParent = new BitSet();
    private final BitSet aktif = new BitSet();
    private final BitSet isParent = new BitSet();
    private final TextPool names = new TextPool();
    private final Dictionary<Instansi> instansiNames = new Dictionary<>();
    private final Places places = new Places();
    private final HexIndex heads = new HexIndex();
    private final IntColumn headPegawai = new IntColumn();
    private final LongIntMap firstWithNpsn = new LongIntMap();
    private final IntColumn nextWithNpsn = new IntColumn();
    private final LongIntMap firstHeadedBy = new LongIntMap();
    private final IntColumn nextHeadedBy = new IntColumn();
    private final IntColumn indukName = new IntColumn();
    private final Dictionary<String> indukNames = new Dictionary<>();
    private BitSet onCycle = new BitSet();

    /** Adds a row; false when the id stands in the file already (the first one counts). */
    boolean add(SiasnUnorRow row) {
        int ordinal = ids.size();
        if (ids.findOrAdd(row.id().high(), row.id().low()) != ordinal) {
            return false;
        }
        nama.add(names.add(row.nama()));
        instansi.add(instansiNames.code(row.instansi()));
        Nip byNip = row.pemimpinNip();
        headNip.add(byNip == null ? 0 : byNip.value());
        headSlot.add(slotOf(row.pemimpinPnsId()));
        UnorId parent = row.diatasan();
        hasParent.set(ordinal, parent != null);
        parentHigh.add(parent == null ? 0 : parent.high());
        parentLow.add(parent == null ? 0 : parent.low());
        UnorId induk = row.induk();
        indukHigh.add(induk == null ? 0 : induk.high());
        indukLow.add(induk == null ? 0 : induk.low());
        aktif.set(ordinal, row.aktif());
        places.add(row.at());
        Npsn school = row.npsn();
        long packed = school == null ? 0 : packed(school);
        npsn.add(packed);
        nextWithNpsn.add(packed == 0 ? NOBODY : firstWithNpsn.get(packed, NOBODY));
        if (packed != 0) {
            firstWithNpsn.put(packed, ordinal);
        }
        return true;
    }

    private int slotOf(@Nullable PnsId head) {
        if (head == null) {
            return NOBODY;
        }
        int slot = heads.findOrAdd(head.high(), head.low());
        if (slot == headPegawai.size()) {
            headPegawai.add(NOBODY);
        }
        return slot;
    }

    /** Tells the tree where the person with this PNS ID stands; only heads are remembered. */
    void meet(PnsId person, int pegawai) {
        int slot = heads.find(person.high(), person.low());
        if (slot >= 0) {
            headPegawai.set(slot, pegawai);
        }
    }

    /** Resolves what needs the whole tree. {@code judging} turns a NIP's value into the judging pegawai, -1 if unknown. */
    void finish(ToIntFunction<Nip> judging, IntFunction<Nip> nipOf) {
        for (int i = 0; i < headPegawai.size(); i++) {
            int person = headPegawai.get(i);
            if (person >= 0) {
                headPegawai.set(i, judging.applyAsInt(nipOf.apply(person)));
            }
        }
        for (int ordinal = 0; ordinal < size(); ordinal++) {
            if (head(ordinal) < 0 && headNip.get(ordinal) != 0) {
                int person = judging.applyAsInt(new Nip(headNip.get(ordinal)));
                headPegawai.add(person);
                headSlot.set(ordinal, headPegawai.size() - 1);
            }
            int head = head(ordinal);
            nextHeadedBy.add(head < 0 ? NOBODY : firstHeadedBy.get(head + 1L, NOBODY));
            if (head >= 0) {
                firstHeadedBy.put(head + 1L, ordinal);
            }
            int parent = parent(ordinal);
            if (parent >= 0) {
                isParent.set(parent);
            }
        }
        onCycle = new Cycles(size(), this::parent).found();
        for (int ordinal = 0; ordinal < size(); ordinal++) {
            indukName.add(indukNames.code(indukOf(ordinal)));
        }
    }

    public int size() {
        return ids.size();
    }

    /** The ordinal, or -1 when the id is not in the reference. */
    public int find(UnorId id) {
        return ids.find(id.high(), id.low());
    }

    public Unor at(int ordinal) {
        return new Unor(this, ordinal);
    }

    UnorId id(int ordinal) {
        return new UnorId(ids.high(ordinal), ids.low(ordinal));
    }

    Address place(int ordinal) {
        return places.at(ordinal);
    }

    public String nama(int ordinal) {
        return names.at(nama.get(ordinal));
    }

    boolean isNamed(int ordinal, String text) {
        return names.same(nama.get(ordinal), text, text.length());
    }

    public boolean aktif(int ordinal) {
        return aktif.get(ordinal);
    }

    public Instansi instansi(int ordinal) {
        return instansiNames.at(instansi.get(ordinal));
    }

    public @Nullable Npsn npsn(int ordinal) {
        long packed = npsn.get(ordinal);
        return packed == 0 ? null : unpacked(packed);
    }

    /** All unor that carry this NPSN, in file order. */
    public List<Integer> withNpsn(Npsn wanted) {
        return chain(firstWithNpsn.get(packed(wanted), NOBODY), nextWithNpsn);
    }

    /** The parent's ordinal; -1 when there is none in the reference. A self-parent is its own parent here. */
    public int parent(int ordinal) {
        return hasParent.get(ordinal) ? ids.find(parentHigh.get(ordinal), parentLow.get(ordinal)) : -1;
    }

    public ParentState parentState(int ordinal) {
        if (!hasParent.get(ordinal)) {
            return ParentState.NONE;
        }
        int parent = parent(ordinal);
        if (parent < 0) {
            return ParentState.MISSING;
        }
        if (parent == ordinal) {
            return ParentState.SELF;
        }
        if (onCycle.get(ordinal)) {
            return ParentState.CYCLE;
        }
        return aktif(parent) ? ParentState.OK : ParentState.INACTIVE;
    }

    /** True when some other unor names this one as its parent. */
    public boolean hasChildren(int ordinal) {
        return isParent.get(ordinal);
    }

    /** The id that stands in DIATASAN ID, null when the cell is empty. */
    public @Nullable UnorId parentId(int ordinal) {
        return hasParent.get(ordinal) ? new UnorId(parentHigh.get(ordinal), parentLow.get(ordinal)) : null;
    }

    /** The head's ordinal among the pegawai; -1 unless {@link HeadState#KNOWN}. */
    public int head(int ordinal) {
        int slot = headSlot.get(ordinal);
        return slot < 0 ? -1 : headPegawai.get(slot);
    }

    public HeadState headState(int ordinal) {
        if (headSlot.get(ordinal) < 0) {
            return HeadState.NONE;
        }
        return head(ordinal) < 0 ? HeadState.NOT_IN_FILE : HeadState.KNOWN;
    }

    /** The unor this pegawai heads, in file order; empty for most. */
    public List<Integer> headedBy(int pegawai) {
        return chain(firstHeadedBy.get(pegawai + 1L, NOBODY), nextHeadedBy);
    }

    /** The name of the unor induk: INDUK UNOR ID where it resolves, else the topmost unor above (or itself). */
    public String unorInduk(int ordinal) {
        return indukNames.at(indukName.get(ordinal));
    }

    private String indukOf(int ordinal) {
        int induk = ids.find(indukHigh.get(ordinal), indukLow.get(ordinal));
        if (induk >= 0) {
            return nama(induk);
        }
        int top = ordinal;
        for (int above = parent(top); above >= 0 && above != top && !onCycle.get(above); above = parent(top)) {
            top = above;
        }
        return nama(top);
    }

    private static List<Integer> chain(int first, IntColumn next) {
        if (first < 0) {
            return List.of();
        }
        if (next.get(first) < 0) {
            return List.of(first);
        }
        List<Integer> found = new ArrayList<>();
        for (int ordinal = first; ordinal >= 0; ordinal = next.get(ordinal)) {
            found.add(0, ordinal);
        }
        return found;
    }

    static long packed(Npsn npsn) {
        long packed = 0;
        for (int i = 0; i < npsn.value().length(); i++) {
            packed = packed << 8 | npsn.value().charAt(i);
        }
        return packed;
    }

    static Npsn unpacked(long packed) {
        StringBuilder text = new StringBuilder(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            text.append((char) (packed >>> shift & 0xFF));
        }
        return new Npsn(text.toString());
    }
}
