package id.padan.reference;

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

    public boolean came(SnapshotKind kind) {
        return came.contains(kind);
    }
}
