package id.padan.rule;

import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.StatusSkp;
import id.padan.domain.UnorId;
import id.padan.reference.HeadState;
import id.padan.reference.PadananIndex;
import id.padan.reference.Pegawai;
import id.padan.reference.References;
import id.padan.reference.SkpState;
import id.padan.reference.Unor;
import id.padan.reference.UnorTree;
import id.padan.rule.InstansiNames.Likeness;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SnapshotKind;
import java.util.Optional;

/**
 * One PMM row and what is known of it, each fact worked out once and when first asked for. The table "what blocks what" of
 * domain.md §5 is how these facts follow from one another. Not thread-safe.
 */
final class PmmCase {
    private final PmmRow row;
    private final Grounds grounds;
    private final Lazy<Fact<Pegawai>> pegawai = new Lazy<>(this::findPegawai);
    private final Lazy<Fact<Unor>> unor = new Lazy<>(this::findUnor);
    private final Lazy<Fact<SchoolMatch>> school = new Lazy<>(this::matchSchool);
    private final Lazy<Boolean> principal = new Lazy<>(this::isPrincipal);
    private final Lazy<Fact<Unor>> atasanUnor = new Lazy<>(this::findAtasanUnor);
    private final Lazy<Fact<Atasan>> atasan = new Lazy<>(this::findAtasan);
    private final Lazy<Subject> subject = new Lazy<>(this::describe);

    PmmCase(PmmRow row, Grounds grounds) {
        this.row = row;
        this.grounds = grounds;
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

    Subject subject() {
        return subject.get();
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
        return pegawai.get();
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
        return unor.get();
    }

    private Fact<Unor> findUnor() {
        return pegawai()
                .then(p -> p.unor() < 0
                        ? Fact.behind(RuleCatalog.UNOR_TIDAK_TERDAFTAR)
                        : Fact.known(grounds.unor(p.unor())));
    }

    /** PMM's instansi against where the pegawai works, or where they belong if that agrees (dipekerjakan). */
    Likeness instansi(Pegawai person) {
        InstansiNames names = grounds.instansi();
        Likeness home = names.compare(row.instansi(), person.induk());
        return home == Likeness.SAME ? home : names.compare(row.instansi(), person.kerja());
    }

    /** True when PMM names an instansi at all. */
    boolean namesInstansi() {
        return !row.instansi().unnamed();
    }

    private Fact<Pegawai> pegawaiOfSameInstansi() {
        return pegawai()
                .then(p -> namesInstansi() && instansi(p) == Likeness.DIFFERENT
                        ? Fact.behind(RuleCatalog.INSTANSI_BERBEDA)
                        : Fact.known(p));
    }

    /** How PMM's school and SIASN's unor compare. */
    Fact<SchoolMatch> school() {
        return school.get();
    }

    private Fact<SchoolMatch> matchSchool() {
        return unor().then(u -> pegawaiOfSameInstansi().then(p -> new SchoolMatcher(references(), row, p, u).match()));
    }

    /** The unor whose SKP is at stake: active, and PMM's school; the pegawai's own unless they lawfully stand elsewhere. */
    private Fact<Unor> placeOfWork() {
        return unor().then(u -> u.aktif() ? school() : Fact.<SchoolMatch>behind(RuleCatalog.UNOR_TIDAK_TERDAFTAR))
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
        return principal.get();
    }

    private boolean isPrincipal() {
        return grounds.scope().principal(row)
                || (pegawai() instanceof Fact.Known<Pegawai> known
                        && references().unor().headedBy(known.value().ordinal()).stream()
                                .anyMatch(at -> references().unor().aktif(at) && grounds.sekolah(at)));
    }

    /** The unor whose head is the atasan: one's own, or the one above for a principal. Nobody's atasan is themself. */
    Fact<Unor> atasanUnor() {
        return atasanUnor.get();
    }

    private Fact<Unor> findAtasanUnor() {
        return placeOfWork()
                .then(place -> pegawai().then(p -> {
                    UnorTree tree = references().unor();
                    boolean up = principal();
                    int at = place.ordinal();
                    while (up || tree.head(at) == p.ordinal()) {
                        if (grounds.parentUnusable(at)) {
                            return Fact.behind(RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN);
                        }
                        if (tree.parent(at) < 0) {
                            return Fact.unclear("Di atas unor " + tree.nama(at)
                                    + " tidak ada unor lain di SIASN, jadi atasan pegawai ini tidak dapat diturunkan.");
                        }
                        at = tree.parent(at);
                        up = false;
                    }
                    return Fact.known(grounds.unor(at));
                }));
    }

    /** Who must agree the SKP: a Plt/Plh of that unor whom PMM names, else its head in SIASN. */
    Fact<Atasan> atasan() {
        return atasan.get();
    }

    private Fact<Atasan> findAtasan() {
        return atasanUnor().then(at -> {
            int acting = acting(at);
            if (acting >= 0) {
                return Fact.known(new Atasan(references().pegawai().at(acting), at, true));
            }
            HeadState head = references().unor().headState(at.ordinal());
            return switch (head) {
                case KNOWN ->
                    Fact.known(new Atasan(
                            references().pegawai().at(references().unor().head(at.ordinal())), at, false));
                case NOT_IN_FILE ->
                    Fact.unclear("Pemimpin unor " + at.nama() + " tercatat di SIASN, tetapi orangnya tidak ada di"
                            + " berkas siasn-pegawai. Mintalah data pegawai yang memuatnya.");
                case NONE -> grounds.headsKnown() ? Fact.behind(RuleCatalog.ATASAN_BERBEDA) : noHeads();
            };
        });
    }

    /** Without any head in the whole reference it is the column that is missing, and no unor can be blamed. */
    static <T> Fact<T> noHeads() {
        return Fact.noData("kolom PEMIMPIN PNS ID atau PEMIMPIN NIP yang terisi di siasn-unor");
    }

    private int acting(Unor at) {
        if (!(row.nipAtasan() instanceof NipReading.Valid named)) {
            return -1;
        }
        int person = references().pegawai().find(named.nip());
        boolean lawful = person >= 0
                && !named.equals(row.nip())
                && person != references().unor().head(at.ordinal())
                && references().skp().actingAt(person, at) != SkpState.NONE;
        return lawful ? person : -1;
    }

    /** How far the SKP is in PMM. */
    Fact<StatusSkp> statusSkp() {
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
        return statusSkp().then(s -> s.agreed() ? Fact.known(s) : Fact.behind(RuleCatalog.SKP_PMM_BELUM_ADA));
    }

    /** A fact that stands only when e-Kinerja's SKP came. */
    <T> Fact<T> ifEkinerjaCame(T value) {
        return grounds.ekinerjaCame() ? Fact.known(value) : Fact.noData("berkas " + SnapshotKind.EKINERJA_SKP.label());
    }

    private Subject describe() {
        if (pegawai() instanceof Fact.Known<Pegawai> known) {
            Pegawai p = known.value();
            int place = p.unor() < 0 ? unorOfSchool() : p.unor();
            return subject(p.ordinal(), grounds.unorInduk(place), p.unorNama());
        }
        return subject(-1, grounds.unorInduk(unorOfSchool()), "");
    }

    /** The unor that PMM's school is, by id or NPSN, so that a row without a unor in SIASN stands with its school; or -1. */
    private int unorOfSchool() {
        UnorId id = row.unor();
        if (id != null) {
            return references().unor().find(id);
        }
        Npsn npsn = row.npsn();
        return npsn != null && references().padanan().of(npsn) instanceof PadananIndex.Match.One one ? one.unor() : -1;
    }

    private Subject subject(int person, String unorInduk, String unorNama) {
        return new Subject(
                SnapshotKind.PMM,
                row.at(),
                grounds.group(person, row.instansi()),
                unorInduk,
                Named.number(row.nip()),
                row.nama(),
                row.sekolah(),
                unorNama);
    }
}
