package id.padan.snapshot;

import id.padan.domain.Nip;
import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An SKP in e-Kinerja, from the Laporan SKP or the Laporan Penilaian (which alone knows the atasan's fields).
 *
 * @param status as found; {@link #agreed()} reads it
 * @param periode null where the file does not say: then the current one
 * @param unorId from {@code skp_unor_id}, null where absent
 * @param pltPlh true when {@code is_plt_plh} is not 0
 * @param atasanNip the atasan e-Kinerja itself names, null where absent
 */
public record SkpRow(
        Address at,
        Nip nip,
        String nama,
        String status,
        @Nullable Periode periode,
        String unor,
        @Nullable UnorId unorId,
        boolean pltPlh,
        @Nullable Nip atasanNip,
        String atasanNama)
        implements SnapshotRow {
    /** True for {@code persetujuan} and for whatever is assessed already. */
    public boolean agreed() {
        String folded = status.strip().toLowerCase(Locale.ROOT);
        return folded.equals("persetujuan")
                || folded.equals("disetujui")
                || folded.equals("dinilai")
                || folded.equals("penilaian")
                || folded.equals("selesai");
    }
}
