package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in SIASN, made on demand from the columns.
 *
 * @param ordinal the place in {@link PegawaiIndex}
 * @param unorId null when SIASN's cell is empty
 * @param unor the place in {@link UnorTree}, -1 when the cell is empty or the id is not in the reference
 * @param unorNama as SIASN's pegawai row writes it
 */
public record Pegawai(
        int ordinal,
        Address at,
        Nip nip,
        String nama,
        @Nullable LocalDate tanggalLahir,
        String jabatan,
        String kedudukanHukum,
        @Nullable UnorId unorId,
        int unor,
        String unorNama,
        Instansi kerja,
        Instansi induk) {}
