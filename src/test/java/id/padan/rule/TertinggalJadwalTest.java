package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmColumn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TertinggalJadwalTest {

    private static final String CODE = "tertinggal_jadwal";

    private static Office at(LocalDate today, String tahap) {
        Office office = new Office();
        office.settings = RuleSettings.standard(today, Office.PERIODE);
        office.row.tahap = tahap;
        return office;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, Persiapan observasi kelas, Refleksi dan penilaian",
        "2026-06-01, Upaya tindak lanjut, Refleksi dan penilaian",
        "2026-02-01, Perencanaan, Persiapan observasi",
        "2026-07-01, Refleksi, selesai"
    })
    void a_stage_that_should_be_over_is_found(LocalDate today, String tahap, String expected) {
        Finding finding = Office.only(at(today, tahap).judged(), CODE);

        assertThat(finding.severity()).isEqualTo(Severity.SEDANG);
        assertThat(finding.pmmValue()).isEqualTo(tahap);
        assertThat(finding.siasnValue()).isEqualTo(expected);
    }

    @Test
    void the_sentence_says_since_when_and_what_is_due() {
        assertThat(Office.only(at(Office.TODAY, "Observasi").judged(), CODE).explanation())
                .isEqualTo("Pegawai ini masih pada tahap \"Observasi\" yang mestinya selesai 31-03-2026; per 15-06-2026"
                        + " seharusnya sudah pada tahap \"Refleksi dan penilaian\".");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, Perencanaan",
        "2026-05-31, Pelaksanaan tindak lanjut",
        "2026-06-30, Refleksi",
        "2026-03-01, Penilaian",
        "2026-09-01, Selesai"
    })
    void on_its_last_day_or_ahead_of_it_a_stage_is_in_time(LocalDate today, String tahap) {
        assertThat(at(today, tahap).judged().findings()).isEmpty();
    }

    @Test
    void who_is_assessed_is_through() {
        Office office = at(LocalDate.of(2026, 9, 1), "Observasi");
        office.row.statusSkp = "Dinilai";

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void it_is_not_raised_before_the_skp_is_agreed() {
        Office office = at(Office.TODAY, "Observasi");
        office.row.statusSkp = "";

        assertThat(Office.found(office.judged())).containsExactly("*skp_pmm_belum_ada belum_dibuat berat");
        assertThat(Office.open(office.judged(), CODE)).contains("skp_pmm_belum_ada");
    }

    @Test
    void without_a_stage_or_with_an_unknown_one_it_is_left_open() {
        assertThat(Office.open(at(Office.TODAY, "").judged(), CODE)).isEqualTo("Tahap pegawai ini kosong di PMM.");
        assertThat(Office.open(at(Office.TODAY, "Tahap X").judged(), CODE))
                .isEqualTo("Tahap di PMM tertulis \"Tahap X\"; tahap itu tidak ada di kalender berkas job.");
        Office noColumn = at(Office.TODAY, "");
        noColumn.row.without(PmmColumn.TAHAP);
        assertThat(Office.open(noColumn.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom TAHAP di pmm.");
    }
}
