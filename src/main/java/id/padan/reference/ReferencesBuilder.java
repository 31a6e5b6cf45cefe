package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import id.padan.snapshot.PadananUnorRow;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.RhkRow;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SkpRow;
import id.padan.snapshot.SnapshotKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the {@link References} from rows, in this order of kinds: all PMM rows (a first pass), all unor, all pegawai,
 * then the rest in any order. One use, one thread.
 */
public final class ReferencesBuilder {
    private final Scope scope;
    private final UnorTree unor = new UnorTree();
    private final PegawaiIndex pegawai;
    private final PmmIndex pmm;
    private final RhkIndex rhk = new RhkIndex();
    private final PadananIndex padanan;
    private final PengecualianIndex pengecualian;
    private final Set<SnapshotKind> came = EnumSet.noneOf(SnapshotKind.class);
    private @Nullable SkpIndex skp;

    public ReferencesBuilder(Scope scope) {
        this.scope = scope;
        pegawai = new PegawaiIndex(unor, scope);
        pmm = new PmmIndex(scope);
        padanan = new PadananIndex(unor);
        pengecualian = new PengecualianIndex(scope.tanggal());
    }

    /** Says that a kind of file came, even an empty one. */
    public void came(SnapshotKind kind) {
        came.add(kind);
    }

    /** First pass over PMM. */
    public void pmm(PmmRow row) {
        pmm.add(row);
    }

    /** A PMM row that was rejected, whose NIP could still be read. */
    public void rejectedPmm(Nip person) {
        pmm.addRejected(person);
    }

    /** False when this unor's id stood in the file before: the first one counts. */
    public boolean unor(SiasnUnorRow row) {
        return unor.add(row);
    }

    public void pegawai(SiasnPegawaiRow row) {
        int ordinal = pegawai.add(row);
        unor.meet(row.pnsId(), ordinal);
        pmm.meet(row, ordinal);
    }

    /** False when the SKP is of another period. */
    public boolean skp(SkpRow row) {
        return settled().add(row);
    }

    /** Kept for those only who head a unor or whom PMM names as atasan. */
    public void rhk(RhkRow row) {
        settled();
        int person = pegawai.find(row.nip());
        boolean heads = person >= 0 && !unor.headedBy(person).isEmpty();
        if (heads || pmm.namesAsAtasan(row.nip())) {
            rhk.add(row.nip(), row.rhk());
        }
    }

    public void padanan(PadananUnorRow row) {
        padanan.add(row);
    }

    public void pengecualian(PengecualianRow row) {
        pengecualian.add(row);
    }

    /** Where this person works, as far as the pegawai added so far tell; unknown for all others. */
    public Instansi instansiOf(Nip person) {
        settled();
        int ordinal = pegawai.find(person);
        return ordinal < 0 ? Instansi.TIDAK_DIKETAHUI : pegawai.kerja(ordinal);
    }

    /** Whose unor this is, as far as the unor added so far tell; unknown for all others. */
    public Instansi instansiOf(UnorId id) {
        int ordinal = unor.find(id);
        return ordinal < 0 ? Instansi.TIDAK_DIKETAHUI : unor.instansi(ordinal);
    }

    public References build() {
        SkpIndex all = settled();
        all.finish();
        padanan.finish();
        return new References(pegawai, unor, all, rhk, padanan, pengecualian, pmm, came);
    }

    /** Once the first row after the pegawai comes, heads and mentions can be resolved. */
    private SkpIndex settled() {
        if (skp == null) {
            pegawai.finish();
            unor.finish(pegawai::find, pegawai::nip);
            pmm.finish(pegawai);
            skp = new SkpIndex(pegawai, scope.periode());
        }
        return skp;
    }
}
