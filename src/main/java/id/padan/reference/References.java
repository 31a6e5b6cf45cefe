package id.padan.reference;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SnapshotKind;
import java.util.Set;

/**
 * Everything known besides the PMM row at hand. Compact; immutable once built; thread-safe.
 *
 * @param came which kinds of file came
 */
public record References(
        PegawaiIndex pegawai,
        UnorTree unor,
        SkpIndex skp,
        RhkIndex rhk,
        PadananIndex padanan,
        PengecualianIndex pengecualian,
        PmmIndex pmm,
        Set<SnapshotKind> came) {
    public References {
        came = Set.copyOf(came);
    }

    /** The unor that a PMM row's school is, by id, else by NPSN; -1 where neither tells. */
    public int unorOf(PmmRow row) {
        UnorId id = row.unor();
        if (id != null) {
            return unor.find(id);
        }
        Npsn npsn = row.npsn();
        return npsn != null && padanan.of(npsn) instanceof PadananIndex.Match.One one ? one.unor() : -1;
    }

    public boolean came(SnapshotKind kind) {
        return came.contains(kind);
    }
}
