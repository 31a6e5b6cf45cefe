package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.NamaOrang;
import id.padan.domain.NipReading;
import id.padan.domain.UnorId;
import id.padan.reference.Pegawai;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a row is about, so that it is known again in another run whatever its row number, school or instansi. The
 * same in every run and every version of Padan: it is stored.
 *
 * @param subject the NIP's value where there is a possible one; else a negative number made of what is steadiest of the row
 * @param school the school in PMM a row belongs to, 0 where it names none or is not PMM's
 * @param nuptk by which a person is known again after the NIP was corrected, 0 where there is none
 * @param nama the same by name and birth date
 */
public record Identity(long subject, long school, long nuptk, long nama) {
    private static final long NONE = 0;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int NUPTK_LENGTH = 16;

    /** Of a PMM row; its NIP, else its NUPTK, else its name with birth date, else with school names the subject. */
    public static Identity of(PmmRow row) {
        long school = school(row);
        long nuptk = row.nuptk().length() == NUPTK_LENGTH ? hash("nuptk", row.nuptk()) : NONE;
        long nama = nama(row.nama(), birth(row));
        return new Identity(subject(row, school, nuptk, nama), school, nuptk, nama);
    }

    /** The subject alone of a row with a possible NIP, which needs no more; 0 for any other. */
    public static long subjectByNip(PmmRow row) {
        return row.nip() instanceof NipReading.Valid valid ? valid.nip().value() : NONE;
    }

    private static long subject(PmmRow row, long school, long nuptk, long nama) {
        long byNip = subjectByNip(row);
        if (byNip != NONE) {
            return byNip;
        }
        if (nuptk != NONE) {
            return negative(nuptk);
        }
        return negative(nama == NONE ? hash(String.valueOf(school), Folded.of(row.nama())) : nama);
    }

    /** Of a person in SIASN. */
    public static Identity of(Pegawai pegawai) {
        return new Identity(pegawai.nip().value(), NONE, NONE, nama(pegawai.nama(), pegawai.tanggalLahir()));
    }

    /** Of a unor. */
    public static Identity of(UnorId unor) {
        return new Identity(negative(hash("unor", unor.toString())), NONE, NONE, NONE);
    }

    /** The school a PMM row names, by NPSN, else by unor id, else by name; 0 where it names none. */
    public static long school(PmmRow row) {
        if (row.npsn() != null) {
            return hash("npsn", row.npsn().value());
        }
        if (row.unor() != null) {
            return hash("unor", row.unor().toString());
        }
        String folded = Folded.of(row.sekolah());
        return folded.isEmpty() ? NONE : hash("sekolah", folded);
    }

    private static @Nullable LocalDate birth(PmmRow row) {
        if (row.tanggalLahir() != null) {
            return row.tanggalLahir();
        }
        return row.nip() instanceof NipReading.Valid valid ? valid.nip().tanggalLahir() : null;
    }

    private static long nama(String nama, @Nullable LocalDate birth) {
        if (birth == null || Folded.isEmpty(nama)) {
            return NONE;
        }
        return hash(birth.toString(), String.join(" ", NamaOrang.of(nama).kata()));
    }

    private static long negative(long hash) {
        return hash | Long.MIN_VALUE;
    }

    /** FNV-1a over both texts, kept apart; never 0. */
    private static long hash(String sort, String text) {
        long hash = mixed(OFFSET, sort);
        hash = (hash ^ Character.MAX_VALUE) * PRIME;
        hash = mixed(hash, text);
        return hash == NONE ? 1 : hash;
    }

    private static long mixed(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Nothing of whose it is: the subject may be a NIP. */
    @Override
    public String toString() {
        return "identity";
    }
}
