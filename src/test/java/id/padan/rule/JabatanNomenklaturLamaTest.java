package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JabatanNomenklaturLamaTest {

    @ParameterizedTest
    @CsvSource({"Guru Muda", "GURU MADYA", "Guru Pembina Tingkat I", "Guru Dewasa"})
    void an_old_name_is_a_remark(String jabatan) {
        Office office = new Office();
        office.guru.jabatan = jabatan;

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("jabatan_nomenklatur_lama ringan");
        assertThat(judged.findings().get(0).explanation()).contains("\"" + jabatan + "\"");
    }

    @ParameterizedTest
    @CsvSource({"Guru Ahli Pertama", "Guru Ahli Muda", "Ahli Pertama - Guru Kelas", "Guru Mudawar"})
    void a_current_name_is_none(String jabatan) {
        Office office = new Office();
        office.guru.jabatan = jabatan;

        assertThat(office.judged().findings()).isEmpty();
    }
}
