package id.padan.candidate;

import id.padan.domain.NamaOrang;
import id.padan.reference.NameSketch;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.PmmIndex;
import id.padan.reference.References;
import id.padan.snapshot.PmmRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a PMM row tells of who it is about, worked out once for all candidates.
 *
 * @param school the unor of PMM's school, -1 where unknown
 * @param byNik the judging pegawai with the row's NIK, -1 for nobody
 * @param byNipLama the same with the 9 digits in its NIP column
 * @param byNikInNip the same with the 16 digits in its NIP column
 */
record Clue(
        PmmRow row, WrittenNip nip, NamaOrang nama, long sketch, int school, int byNik, int byNipLama, int byNikInNip) {
    static Clue of(PmmRow row, References references) {
        WrittenNip nip = WrittenNip.of(row.nip());
        NamaOrang nama = NamaOrang.of(row.nama());
        PmmIndex pmm = references.pmm();
        PegawaiIndex pegawai = references.pegawai();
        return new Clue(
                row,
                nip,
                nama,
                NameSketch.of(String.join(" ", nama.kata())),
                references.unorOf(row),
                judging(pegawai, pmm.nik(row.nik())),
                judging(pegawai, pmm.nipLama(nip.digits())),
                judging(pegawai, pmm.nik(nip.digits())));
    }

    private static int judging(PegawaiIndex pegawai, int ordinal) {
        return ordinal < 0 ? ordinal : pegawai.find(pegawai.nip(ordinal));
    }

    /** The days on which the person may have been born: as PMM says, and as the NIP's first digits do. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        LocalDate said = row.tanggalLahir();
        if (said != null) {
            days.add(said);
        }
        LocalDate inNip = inNip();
        if (inNip != null) {
            days.add(inNip);
        }
        return days;
    }

    /** The same with day and month swapped, where that is a day. */
    @Nullable
    LocalDate swapped() {
        LocalDate said = row.tanggalLahir();
        return said == null ? null : date(said.getYear(), said.getDayOfMonth(), said.getMonthValue());
    }

    private @Nullable LocalDate inNip() {
        int born = nip.born();
        return born == 0 ? null : date(born / 10_000, born / 100 % 100, born % 100);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
