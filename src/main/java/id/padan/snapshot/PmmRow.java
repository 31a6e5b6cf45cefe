package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A teacher or principal in PMM's pengelolaan kinerja.
 *
 * @param columns which optional columns the row's file has
 * @param nuptk 16 digits or ""
 * @param nik 16 digits or ""; for matching only, never shown
 * @param nama as found, titles included
 * @param instansi {@link Instansi#TIDAK_DIKETAHUI} where PMM does not say
 * @param jabatan jenis PTK or jabatan as found
 * @param kepegawaian employment status as found ("" where absent)
 * @param statusSkp as found; {@link id.padan.domain.StatusSkp#parse} reads it
 * @param periode null where the file or the cell does not say: then the current one
 * @param periodeText as found
 * @param rhk the RHK texts, one by one; empty where there are none
 * @param rhkAtasan the atasan's RHK which this teacher's support, one by one
 * @param tahap the stage of the year as found, "" where absent
 */
public record PmmRow(
        Address at,
        Set<PmmColumn> columns,
        NipReading nip,
        String nuptk,
        String nik,
        String nama,
        @Nullable LocalDate tanggalLahir,
        @Nullable Npsn npsn,
        String sekolah,
        @Nullable UnorId unor,
        Instansi instansi,
        String jabatan,
        String kepegawaian,
        NipReading nipAtasan,
        String namaAtasan,
        String statusSkp,
        @Nullable Periode periode,
        String periodeText,
        List<String> rhk,
        List<String> rhkAtasan,
        String tahap)
        implements SnapshotRow {
    /** The same row with another NIP and status. */
    public PmmRow with(NipReading otherNip, String otherStatus) {
        return new PmmRow(
                at,
                columns,
                otherNip,
                nuptk,
                nik,
                nama,
                tanggalLahir,
                npsn,
                sekolah,
                unor,
                instansi,
                jabatan,
                kepegawaian,
                nipAtasan,
                namaAtasan,
                otherStatus,
                periode,
                periodeText,
                rhk,
                rhkAtasan,
                tahap);
    }

    /** Where it stands and nothing else: no log may hold a NIK. */
    @Override
    public String toString() {
        return "pmm " + at;
    }
}
