package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NamaOrang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTraceTest {
    private static NameTrace of(String pmm, String siasn) {
        return NameTrace.of(NamaOrang.of(pmm), NamaOrang.of(siasn));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hj. Siti Aminah, S.Pd. | SITI AMINAH    | NAMA_SAMA
            Gunawan Rahmat         | Rahmat Gunawan | NAMA_URUTAN
            Nurhayati              | Nur Hayati     | NAMA_RANGKAI
            Djoko Soesilo          | Joko Susilo    | NAMA_EJAAN
            Budi S.                | Budi Santoso   | NAMA_SINGKATAN
            Rahmat                 | Rahmat Gunawan | NAMA_SEBAGIAN
            Rahmat Hidayat         | Rahmat Gunawan | NAMA_SATU_KATA
            Rahmat                 | Gunawan        | NAMA_LAIN
            ''                     | Gunawan        | NAMA_KOSONG
            """)
    void every_kind_of_likeness_has_its_mark(String pmm, String siasn, Mark mark) {
        assertThat(of(pmm, siasn).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Suharto         | Suharno         | NAMA_MIRIP
            Rahmat          | Rahman          | NAMA_MIRIP
            Suharto         | Suhadno         | NAMA_LAIN
            Suharto Wijayo  | Suharno Wijaya  | NAMA_MIRIP
            Suharto Wijaya  | Sukarno Wijayo  | NAMA_LAIN
            Rahma           | Rahmi           | NAMA_LAIN
            Ani             | Ana             | NAMA_LAIN
            """)
    void words_that_contradict_by_a_letter_or_two_in_all_are_nearly_alike(String pmm, String siasn, Mark mark) {
        assertThat(of(pmm, siasn).mark()).isEqualTo(mark);
        assertThat(of(siasn, pmm).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rahmat Hidayat | Rahmat Gunawan | satu kata nama sama                  | RAHMAT
            Suharto        | Suharno        | nama mirip, beda satu atau dua huruf | ''
            Budi S.        | Budi Santoso   | nama disingkat                       | BUDI
            Rahmat         | Gunawan        | nama lain                            | ''
            """)
    void it_is_said_in_words_and_which_words_are_shared(String pmm, String siasn, String words, String shared) {
        assertThat(of(pmm, siasn).words()).isEqualTo(words);
        assertThat(String.join(" ", of(pmm, siasn).shared())).isEqualTo(shared);
    }
}
