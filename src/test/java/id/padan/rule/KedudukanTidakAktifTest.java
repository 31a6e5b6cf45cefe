package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KedudukanTidakAktifTest {

    @ParameterizedTest
    @CsvSource({"Pensiun", "Diberhentikan dengan hormat", "CLTN", "Tidak Aktif", "Non Aktif"})
    void whoever_is_not_active_yet_still_in_PMM_is_found(String kedudukan) {
        Office office = new Office();
        office.guru.kedudukan = kedudukan;

        Finding finding = Office.only(office.judged(), "kedudukan_tidak_aktif");

        assertThat(finding.severity()).isEqualTo(Severity.SEDANG);
        assertThat(finding.siasnValue()).isEqualTo(kedudukan);
        assertThat(finding.explanation())
                .isEqualTo("Kedudukan hukum pegawai ini di SIASN \"" + kedudukan
                        + "\", sedangkan namanya masih ada di PMM.");
    }

    @ParameterizedTest
    @CsvSource({"Aktif", "PNS Aktif", "PPPK AKTIF", "Aktif - Dipekerjakan", "Tugas Belajar", "CPNS"})
    void what_counts_as_active_is_no_finding(String kedudukan) {
        Office office = new Office();
        office.guru.kedudukan = kedudukan;

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void an_empty_kedudukan_is_left_open() {
        Office office = new Office();
        office.guru.kedudukan = "";

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), "kedudukan_tidak_aktif"))
                .isEqualTo("Kedudukan hukum pegawai ini kosong di SIASN (siasn.xlsx lembar \"data\" baris 5).");
    }
}
