package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import id.padan.domain.StatusSkp;
import id.padan.reference.Pegawai;
import id.padan.reference.References;
import id.padan.reference.Unor;
import id.padan.rule.InstansiNames.Likeness;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SnapshotKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One PMM row and what is known of it, each fact worked out once. The table "what blocks what" of domain.md §5 is how these
 * facts follow from one another. Not thread-safe.
 */
final class PmmCase implements Case {
    private final PmmRow row;
    private final Grounds grounds;
    private final Mended mended;
    private final Fact<Pegawai> pegawai;
    private final Fact<Unor> unor;
    private final Likeness instansiLikeness;
    private final Fact<SchoolMatch> school;
    private final boolean principal;
    private final Fact<Unor> atasanUnor;
    private final Fact<Atasan> atasan;
    private final Fact<StatusSkp> statusSkp;
    private @Nullable Subject subject;

    /** As SIASN has it. */
    PmmCase(PmmRow row, Grounds grounds) {
        this(row, grounds, Mended.NOTHING);
    }

    /** As if some of it were repaired. Each fact rests on those before it. */
    PmmCase(PmmRow row, Grounds grounds, Mended mended) {
        this.row = row;
        this.grounds = grounds;
        this.mended = mended;
        pegawai = findPegawai();
        unor = findUnor();
        instansiLikeness = compareInstansi();
        school = matchSchool();
        principal = grounds.scope().principal(row)
                || (pegawai instanceof Fact.Known<Pegawai> known
                        && grounds.headsSchool(known.value().ordinal()));
        AtasanSearch search = new AtasanSearch(row, grounds);
        atasanUnor = placeOfWork().then(place -> pegawai.then(p -> atasanUnor(search, place, p)));
        atasan = atasanUnor.then(at -> mended.atasan() < 0
                ? search.atasan(at)
                : Fact.known(new Atasan(references().pegawai().at(mended.atasan()), at, false)));
        statusSkp = readStatusSkp();
    }

    PmmRow row() {
        return row;
    }

    Grounds grounds() {
        return grounds;
    }

    References references() {
        return grounds.references();
    }

    /** The person as the target of a task. */
    TaskTarget target() {
        return Named.pegawai(row);
    }

    boolean has(PmmColumn column) {
        return row.columns().contains(column);
    }

    /** The SIASN row that judges for this NIP. */
    Fact<Pegawai> pegawai() {
        return pegawai;
    }

    private Fact<Pegawai> findPegawai() {
        int ordinal = row.nip() instanceof NipReading.Valid valid
                ? references().pegawai().find(valid.nip())
                : -1;
        return ordinal < 0
                ? Fact.behind(RuleCatalog.NIP_TIDAK_PADAN)
                : Fact.known(references().pegawai().at(ordinal));
    }

    /** The pegawai's unor in the reference, active or not. */
    Fact<Unor> unor() {
        return unor;
    }

    private Fact<Unor> findUnor() {
        return pegawai.then(p -> {
            int at = mended.unor() < 0 ? p.unor() : mended.unor();
            return at < 0 ? Fact.behind(RuleCatalog.UNOR_TIDAK_TERDAFTAR) : Fact.known(grounds.unor(at));
        });
    }

    /** True when PMM names an instansi at all. */
    boolean namesInstansi() {
        return !row.instansi().unnamed();
    }

    /** PMM's instansi against where the pegawai works, or where they belong if that agrees (dipekerjakan). */
    Likeness instansiLikeness() {
        return instansiLikeness;
    }

    private Likeness compareInstansi() {
        if (!namesInstansi() || !(pegawai instanceof Fact.Known<Pegawai> known)) {
            return Likeness.UNTOLD;
        }
        InstansiNames names = grounds.instansi();
        Likeness home = names.compare(row.instansi(), known.value().induk());
        return home == Likeness.SAME
                ? home
                : names.compare(row.instansi(), known.value().kerja());
    }

    /** How PMM's school and SIASN's unor compare. */
    Fact<SchoolMatch> school() {
        return school;
    }

    private Fact<SchoolMatch> matchSchool() {
        return unor.then(u -> pegawai.then(p -> instansiLikeness == Likeness.DIFFERENT
                ? Fact.behind(RuleCatalog.INSTANSI_BERBEDA)
                : new SchoolMatcher(references(), row, p, u).match()));
    }

    /** The unor whose SKP is at stake: active, and PMM's school; the pegawai's own unless they lawfully stand elsewhere. */
    private Fact<Unor> placeOfWork() {
        return unor.then(u -> u.aktif() || u.ordinal() == mended.unor()
                        ? school
                        : Fact.<SchoolMatch>behind(RuleCatalog.UNOR_TIDAK_TERDAFTAR))
                .then(match -> {
                    if (match.different()) {
                        return Fact.behind(RuleCatalog.UNOR_BERBEDA);
                    }
                    return match.pmmUnor() < 0
                            ? Fact.unclear("Pegawai ini sudah berpindah sekolah pada periode ini, dan unor sekolah"
                                    + " sebelumnya tidak dikenali, jadi atasannya di sana tidak dapat diturunkan.")
                            : Fact.known(grounds.unor(match.pmmUnor()));
                });
    }

    /** True for whom PMM calls a principal, and for who heads a school's active unor in SIASN; a closed one leads nobody. */
    boolean principal() {
        return principal;
    }

    /** The unor whose head is the atasan: one's own, or the one above for a principal. Nobody's atasan is themself. */
    Fact<Unor> atasanUnor() {
        return atasanUnor;
    }

    private Fact<Unor> atasanUnor(AtasanSearch search, Unor place, Pegawai person) {
        return mended.atasanUnor() < 0
                ? search.unor(place, person, principal)
                : Fact.known(grounds.unor(mended.atasanUnor()));
    }

    /** Who must agree the SKP: a Plt/Plh of that unor whom PMM names, else its head in SIASN. */
    Fact<Atasan> atasan() {
        return atasan;
    }

    /** How far the SKP is in PMM. */
    Fact<StatusSkp> statusSkp() {
        return statusSkp;
    }

    private Fact<StatusSkp> readStatusSkp() {
        if (!has(PmmColumn.STATUS_SKP)) {
            return Fact.noData("kolom " + PmmColumn.STATUS_SKP.header() + " di pmm");
        }
        Optional<StatusSkp> status = grounds.scope().statusSkp(row.statusSkp());
        return status.isPresent()
                ? Fact.known(status.get())
                : Fact.unclear("Status SKP di PMM tertulis \"" + row.statusSkp() + "\"; arti kata itu tidak dikenal,"
                        + " periksalah langsung di PMM.");
    }

    /** The same, once the atasan has agreed. */
    Fact<StatusSkp> agreedSkp() {
        return statusSkp.then(s -> s.agreed() ? statusSkp : Fact.behind(RuleCatalog.SKP_PMM_BELUM_ADA));
    }

    /** A fact that stands only when e-Kinerja's SKP came. */
    <T> Fact<T> ifEkinerjaCame(T value) {
        return grounds.ekinerjaCame() ? Fact.known(value) : Fact.noData("berkas " + SnapshotKind.EKINERJA_SKP.label());
    }

    @Override
    public Instansi instansi() {
        int person =
                pegawai instanceof Fact.Known<Pegawai> known ? known.value().ordinal() : -1;
        return grounds.group(person, row.instansi());
    }

    @Override
    public String unorInduk() {
        int own = pegawai instanceof Fact.Known<Pegawai> known ? known.value().unor() : -1;
        // a row without a unor in SIASN stands with its school
        return grounds.unorInduk(own < 0 ? references().unorOf(row) : own);
    }

    @Override
    public Subject subject() {
        Subject known = subject;
        if (known == null) {
            known = new Subject(
                    SnapshotKind.PMM,
                    row.at(),
                    instansi(),
                    unorInduk(),
                    Named.number(row.nip()),
                    row.nama(),
                    row.sekolah(),
                    pegawai instanceof Fact.Known<Pegawai> found ? found.value().unorNama() : "",
                    Identity.of(row));
            subject = known;
        }
        return known;
    }
}
