package id.padan.reference;

import id.padan.domain.Folded;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Periode;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SiasnPegawaiRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must be known of all of PMM before one of its rows can be judged: who stands there at all, and who stands there
 * twice. Only rows within the {@link Scope} count. Filled by {@link ReferencesBuilder} from a first pass over PMM, then
 * only read; reading is thread-safe.
 */
public final class PmmIndex {
    private static final int NIK = 16;
    private static final int NIP_LAMA = 9;
    private static final int NOBODY = -1;
    private static final int UNSAID = -1;
    private static final int UNWANTED = Integer.MIN_VALUE;

    private final Scope scope;
    private final LongColumn nip = new LongColumn();
    private final IntColumn school = new IntColumn();
    private final IntColumn periode = new IntColumn();
    private final IntColumn next = new IntColumn();
    private final Places places = new Places();
    /** What tells rotation from a duplicate: where, and when. */
    private final Dictionary<Object> schools = new Dictionary<>();

    private final Dictionary<Periode> periods = new Dictionary<>();
    private final PmmSchools npsnSchools = new PmmSchools();
    /** The few NIP of several rows; asked of every row, where the index of all NIP misses the cache. */
    private final LongIntMap repeated = new LongIntMap();

    private final LongIntMap wantedNik = new LongIntMap();
    private final LongIntMap wantedNipLama = new LongIntMap();
    private final LongIntMap atasan = new LongIntMap();
    private final LongColumn nik = new LongColumn();
    private final IntColumn nikOf = new IntColumn();
    private final LongColumn otherNumbers = new LongColumn();
    private final Set<Long> rejected = new HashSet<>();
    private final RhkIndex rhk = new RhkIndex();
    private final BitSet mentioned = new BitSet();
    private LongIndex last = new LongIndex(nip);
    private int known;
    private int rows;
    private int damaged;

    PmmIndex(Scope scope) {
        this.scope = scope;
    }

    void add(PmmRow row) {
        if (!scope.covers(row)) {
            return;
        }
        rows++;
        if (row.nip() instanceof NipReading.Damaged) {
            damaged++;
        }
        int at = npsnSchools.meet(row);
        long ownNik = key(row.nik(), NIK);
        want(wantedNik, ownNik);
        if (row.nipAtasan() instanceof NipReading.Valid valid) {
            atasan.put(valid.nip().value(), 1);
        }
        if (row.nip() instanceof NipReading.Valid valid) {
            long key = valid.nip().value();
            nip.add(key);
            npsnSchools.stand(at);
            if (ownNik != 0) {
                nik.add(ownNik);
                nikOf.add(nip.size() - 1);
            }
            school.add(schools.code(school(row)));
            Periode when = row.periode();
            periode.add(when == null ? UNSAID : periods.code(when));
            places.add(row.at());
            if (scope.principal(row)) {
                rhk.add(valid.nip(), row.rhk());
            }
            return;
        }
        otherNumbers.add(ownNik);
        if (row.nip() instanceof NipReading.WrongLength other) {
            want(wantedNik, key(other.digits(), NIK));
            want(wantedNipLama, key(other.digits(), NIP_LAMA));
            otherNumbers.add(key(other.digits(), NIK));
            otherNumbers.add(key(other.digits(), NIP_LAMA));
        }
    }

    /** A PMM row that could not be used, but whose NIP could still be read: its person is in PMM. */
    void addRejected(Nip person) {
        rejected.add(person.value());
    }

    /** The digits as a key, 0 when they are not that many digits: lengths differ, so NIK and NIP lama never collide. */
    private static long key(String digits, int length) {
        if (digits.length() != length) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void want(LongIntMap wanted, long key) {
        if (key != 0) {
            wanted.put(key, NOBODY);
        }
    }

    private static Object school(PmmRow row) {
        if (row.unor() != null) {
            return row.unor();
        }
        return row.npsn() != null ? row.npsn().value() : Folded.of(row.sekolah());
    }

    /** Tells where a person of SIASN stands, so that NIK and NIP lama found in PMM can name them. */
    void meet(SiasnPegawaiRow row, int pegawai) {
        resolve(wantedNik, key(row.nik(), NIK), pegawai);
        resolve(wantedNipLama, key(row.nipLama(), NIP_LAMA), pegawai);
    }

    private static void resolve(LongIntMap wanted, long key, int pegawai) {
        if (wanted.get(key, UNWANTED) != UNWANTED) {
            wanted.put(key, pegawai);
        }
    }

    /** All of both files is in: marks whom the PMM rows name, by NIP, or for sure though their NIP does not match. */
    void finish(PegawaiIndex pegawai) {
        last = new LongIndex(nip);
        for (int row = 0; row < nip.size(); row++) {
            next.add(last.put(row));
            int person = pegawai.find(nip.get(row));
            mark(person);
            if (person >= 0) {
                known++;
            }
        }
        for (int i = 0; i < nik.size(); i++) {
            if (pegawai.find(nip.get(nikOf.get(i))) < 0) {
                mark(wantedNik.get(nik.get(i), NOBODY));
            }
        }
        for (int i = 0; i < otherNumbers.size(); i++) {
            mark(wantedNik.get(otherNumbers.get(i), NOBODY));
            mark(wantedNipLama.get(otherNumbers.get(i), NOBODY));
        }
        for (long value : rejected) {
            mark(pegawai.find(value));
        }
        markRepeated();
    }

    private void markRepeated() {
        for (int row = 0; row < nip.size(); row++) {
            if (next.get(row) >= 0) {
                repeated.put(nip.get(row), row);
            }
        }
    }

    private void mark(int person) {
        if (person >= 0) {
            mentioned.set(person);
        }
    }

    /** The pegawai whom a row with an unmatched NIP names for sure, by NIP lama or NIK; -1 when nobody. */
    public int named(PmmRow row) {
        if (row.nip() instanceof NipReading.WrongLength other) {
            int byOther = Math.max(nik(other.digits()), nipLama(other.digits()));
            if (byOther >= 0) {
                return byOther;
            }
        }
        return nik(row.nik());
    }

    /** The pegawai with this NIK, if some PMM row carries it; -1 otherwise. */
    public int nik(String digits) {
        return wantedNik.get(key(digits, NIK), NOBODY);
    }

    /** The pegawai with this NIP lama, if some PMM row carries it in its NIP column; -1 otherwise. */
    public int nipLama(String digits) {
        return wantedNipLama.get(key(digits, NIP_LAMA), NOBODY);
    }

    /** True when a PMM row in scope names this pegawai for sure, or one that was rejected does. */
    public boolean mentions(int pegawai) {
        return mentioned.get(pegawai);
    }

    /** True when some PMM row in scope carries this NIP. */
    public boolean carries(Nip person) {
        return last.find(person.value()) >= 0;
    }

    /** Where this NIP stands in PMM, in file order. */
    public List<Address> rows(Nip person) {
        List<Address> found = new ArrayList<>();
        for (int row = last.find(person.value()); row >= 0; row = next.get(row)) {
            found.add(0, places.at(row));
        }
        return found;
    }

    /** True when the NIP stands in several rows that are no rotation: one school twice, or periods that overlap. */
    public boolean duplicated(Nip person) {
        if (repeated.get(person.value(), NOBODY) == NOBODY) {
            return false;
        }
        for (int row = last.find(person.value()); row >= 0; row = next.get(row)) {
            for (int before = next.get(row); before >= 0; before = next.get(before)) {
                if (!follow(row, before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when the person's rows are a rotation and another of them begins after this row's period has ended. */
    public boolean movedOn(Nip person, PmmRow from) {
        Periode here = from.periode();
        if (here == null || duplicated(person)) {
            return false;
        }
        for (int row = last.find(person.value()); row >= 0; row = next.get(row)) {
            boolean said = periode.get(row) != UNSAID;
            if (said && when(row).awal().isAfter(here.akhir())) {
                return true;
            }
        }
        return false;
    }

    private boolean follow(int one, int other) {
        return school.get(one) != school.get(other) && !when(one).overlaps(when(other));
    }

    private Periode when(int row) {
        int code = periode.get(row);
        return code == UNSAID ? scope.periode() : periods.at(code);
    }

    /** How many rows in scope carry a possible NIP. */
    public int withNip() {
        return nip.size();
    }

    /** How many rows are in scope. */
    public int size() {
        return rows;
    }

    /** How many of them carry a NIP whose last digits a spreadsheet took away. */
    public int damaged() {
        return damaged;
    }

    /** How many of those with a possible NIP are known to SIASN. */
    public int known() {
        return known;
    }

    /** The schools that rows in scope name by NPSN. */
    public PmmSchools schools() {
        return npsnSchools;
    }

    /** The NIP's value in a row of those with a possible one, counted from 0. */
    long nip(int row) {
        return nip.get(row);
    }

    /** True when the same person stands at the same school in an earlier row. */
    boolean again(int row) {
        for (int before = next.get(row); before >= 0; before = next.get(before)) {
            if (npsnSchools.ofRow(before) == npsnSchools.ofRow(row)) {
                return true;
            }
        }
        return false;
    }

    /** True when some PMM row names this NIP as its atasan. */
    boolean namesAsAtasan(Nip person) {
        return atasan.get(person.value(), 0) == 1;
    }

    /** The RHK in the PMM rows of those whom PMM calls principals. */
    public RhkIndex rhk() {
        return rhk;
    }
}
