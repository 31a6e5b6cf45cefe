package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in SIASN: the name of a row of the columns, each read only when asked for.
 *
 * @param ordinal the place in {@link PegawaiIndex}
 */
public record Pegawai(PegawaiIndex index, int ordinal) {
    public Address at() {
        return index.place(ordinal);
    }

    public Nip nip() {
        return index.nip(ordinal);
    }

    /** True when this is their NIP. */
    public boolean has(Nip nip) {
        return index.has(ordinal, nip);
    }

    public String nama() {
        return index.nama(ordinal);
    }

    /**
     * True when the first {@code end} letters of a text are the name, but for the case of A to Z. Asks before the name is
     * decoded, so "no" may also mean an accent in the other case.
     */
    public boolean isNamed(String text, int end) {
        return index.isNamed(ordinal, text, end);
    }

    public @Nullable LocalDate tanggalLahir() {
        return index.tanggalLahir(ordinal);
    }

    /** True when SIASN has this birth date. */
    public boolean bornOn(LocalDate day) {
        return index.bornOn(ordinal, day);
    }

    public String jabatan() {
        return index.jabatan(ordinal);
    }

    public String kedudukanHukum() {
        return index.kedudukanHukum(ordinal);
    }

    /** True while the kedudukan hukum counts as active. */
    public boolean aktif() {
        return index.aktif(ordinal);
    }

    /** Null when SIASN's cell is empty. */
    public @Nullable UnorId unorId() {
        return index.unorId(ordinal);
    }

    /** The place in {@link UnorTree}, -1 when the cell is empty or the id is not in the reference. */
    public int unor() {
        return index.unor(ordinal);
    }

    /** As the tree has it, else as the pegawai row writes it. */
    public String unorNama() {
        return index.unorNama(ordinal);
    }

    public Instansi kerja() {
        return index.kerja(ordinal);
    }

    public Instansi induk() {
        return index.induk(ordinal);
    }
}
