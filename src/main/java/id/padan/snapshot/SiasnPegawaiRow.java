package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in SIASN's "data utama".
 *
 * @param nipLama 9 digits or ""
 * @param nama without titles (GELAR DEPAN and GELAR BELAKANG are columns of their own)
 * @param nik 16 digits or ""; for matching only, never shown
 * @param unor null when the cell is empty
 * @param kerja instansi kerja; falls back to induk when its columns are absent
 */
public record SiasnPegawaiRow(
        Address at,
        PnsId pnsId,
        Nip nip,
        String nipLama,
        String nama,
        @Nullable LocalDate tanggalLahir,
        String nik,
        String jenisPegawai,
        String kedudukanHukum,
        String jabatan,
        @Nullable LocalDate tmtJabatan,
        @Nullable UnorId unor,
        String unorNama,
        Instansi induk,
        Instansi kerja)
        implements SnapshotRow {
    /** Where it stands and nothing else: no log may hold a NIK. */
    @Override
    public String toString() {
        return "siasn-pegawai " + at;
    }
}
