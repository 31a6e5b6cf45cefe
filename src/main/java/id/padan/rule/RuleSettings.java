package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What offices may set about judging. All words are compared after {@link id.padan.domain.Folded}; a list of beginnings
 * matches whole words at the start.
 *
 * @param tanggal the run's day
 * @param periode the SKP period being reconciled
 * @param instansi the job's single instansi, null where it covers several
 * @param jabatanGuru beginnings of JABATAN NAMA that make a teacher
 * @param bukanGuru beginnings that look like one and are not (Guru Besar)
 * @param kepalaSekolah beginnings of PMM's jabatan that make a principal
 * @param kedudukanAktif beginnings of kedudukan hukum that count as active
 * @param nonAsn words of the employment status or job that put a PMM row out of scope
 * @param nomenklaturLama beginnings of superseded jabatan names (without "Ahli")
 * @param kalender the year's stages, in order
 * @param aturanMati codes of rules that are switched off
 */
public record RuleSettings(
        LocalDate tanggal,
        Periode periode,
        @Nullable Instansi instansi,
        List<String> jabatanGuru,
        List<String> bukanGuru,
        List<String> kepalaSekolah,
        List<String> kedudukanAktif,
        List<String> nonAsn,
        List<String> nomenklaturLama,
        List<Stage> kalender,
        Set<String> aturanMati) {

    /**
     * One stage of the year.
     *
     * @param nama the stage for the officer
     * @param words beginnings of PMM's stage text that mean it
     * @param due the last day on which being at it is still in time
     */
    public record Stage(String nama, List<String> words, LocalDate due) {}

    public RuleSettings {
        jabatanGuru = List.copyOf(jabatanGuru);
        bukanGuru = List.copyOf(bukanGuru);
        kepalaSekolah = List.copyOf(kepalaSekolah);
        kedudukanAktif = List.copyOf(kedudukanAktif);
        nonAsn = List.copyOf(nonAsn);
        nomenklaturLama = List.copyOf(nomenklaturLama);
        kalender = List.copyOf(kalender);
        aturanMati = Set.copyOf(aturanMati);
    }

    /** What domain knowledge settles, for a period: the defaults of every job file. */
    public static RuleSettings standard(LocalDate tanggal, Periode periode) {
        return new RuleSettings(
                tanggal,
                periode,
                null,
                List.of(
                        "Guru",
                        "Kepala Sekolah",
                        "Kepala TK",
                        "Kepala Satuan Pendidikan",
                        "Ahli Pertama - Guru",
                        "Ahli Muda - Guru",
                        "Ahli Madya - Guru",
                        "Ahli Utama - Guru"),
                List.of("Guru Besar"),
                List.of(
                        "Kepala Sekolah",
                        "Kepala TK",
                        "Kepala Satuan Pendidikan",
                        "Plt Kepala Sekolah",
                        "Plt. Kepala Sekolah"),
                List.of("Aktif", "PNS Aktif", "PPPK Aktif", "CPNS", "Tugas Belajar"),
                List.of(
                        "Non ASN",
                        "Honorer",
                        "Honor Sekolah",
                        "Honor Daerah",
                        "GTY",
                        "Guru Honor",
                        "Guru Honor Sekolah",
                        "Guru Tidak Tetap",
                        "GTT"),
                List.of(
                        "Guru Pertama",
                        "Guru Muda",
                        "Guru Madya",
                        "Guru Utama",
                        "Guru Dewasa",
                        "Guru Pembina",
                        "Guru Pratama"),
                kalender(periode),
                Set.of());
    }

    /** The year's calendar as domain.md §1 knows it; of a period in the second half nobody published one. */
    private static List<Stage> kalender(Periode periode) {
        int tahun = periode.awal().getYear();
        return periode.awal().getMonthValue() > 6
                ? List.of()
                : List.of(
                        new Stage("Perencanaan", List.of("Perencanaan", "Penyusunan"), LocalDate.of(tahun, 1, 31)),
                        new Stage("Persiapan observasi", List.of("Persiapan"), LocalDate.of(tahun, 2, 28)),
                        new Stage(
                                "Observasi",
                                List.of("Observasi", "Pelaksanaan observasi", "Diskusi tindak lanjut"),
                                LocalDate.of(tahun, 3, 31)),
                        new Stage(
                                "Upaya tindak lanjut",
                                List.of("Upaya tindak lanjut", "Tindak lanjut", "Pelaksanaan tindak lanjut"),
                                LocalDate.of(tahun, 5, 31)),
                        new Stage(
                                "Refleksi dan penilaian",
                                List.of("Refleksi", "Penilaian", "Predikat", "Selesai"),
                                LocalDate.of(tahun, 6, 30)));
    }
}
