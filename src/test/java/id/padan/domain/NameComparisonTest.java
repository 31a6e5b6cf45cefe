package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NameComparison.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameComparisonTest {
    private static NameComparison compare(String pmm, String siasn) {
        return NameComparison.of(NamaOrang.of(pmm), NamaOrang.of(siasn));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Siti Aminah, S.Pd.                  | SITI AMINAH               | SAMA      | SITI AMINAH
                    Dra. Hj. Siti Aminah, M.Pd., Gr.    | SITI AMINAH               | SAMA      | SITI AMINAH
                    Hj. Ny. Sri Lestari                 | SRI LESTARI S.Pd          | SAMA      | SRI LESTARI
                    Tgk. Iskandar S.Pd.I                | ISKANDAR                  | SAMA      | ISKANDAR
                    Cut Nyak Meutia                     | CUT NYAK MEUTIA           | SAMA      | CUT NYAK MEUTIA
                    Moh. Iqbal                          | MUHAMMAD IQBAL            | SAMA      | MUHAMMAD IQBAL
                    St. Ramlah                          | SITI RAMLAH               | SAMA      | SITI RAMLAH
                    Abd. Hakim                          | ABDUL HAKIM               | SAMA      | ABDUL HAKIM
                    Abdur Rahman                        | ABDUL RAHMAN              | SAMA      | ABDUL RAHMAN
                    Rénald Wowor                        | RENALD WOWOR              | SAMA      | RENALD WOWOR
                    Ma'ruf                              | MARUF                     | SAMA      | MARUF
                    Sutrisno                            | SUTRISNO                  | SAMA      | SUTRISNO
                    M. A. Latif                         | M.A. LATIF                | SAMA      | LATIF
                    Muhammad Nur                        | MUHAMMAD NUR              | SAMA      | MUHAMMAD NUR
                    H.                                  | H                         | SAMA      | ""
                    Parlindungan Siregar                | SIREGAR PARLINDUNGAN      | URUTAN    | SIREGAR PARLINDUNGAN
                    Aminah Siti                         | SITI AMINAH               | URUTAN    | SITI AMINAH
                    Wayan Gede Artawan                  | WAYAN ARTAWAN GEDE        | URUTAN    | WAYAN ARTAWAN GEDE
                    Nur Hayati                          | NURHAYATI                 | RANGKAI   | NURHAYATI
                    Siti Nurhayati                      | SITI NUR HAYATI           | RANGKAI   | SITI NUR HAYATI
                    Sri Wahyuningsih                    | SRIWAHYU NINGSIH          | RANGKAI   | SRIWAHYU NINGSIH
                    Siti Nur                            | SITINUR                   | RANGKAI   | SITINUR
                    Siti A minah                        | SITI AMINAH               | RANGKAI   | SITI AMINAH
                    """)
    void one_name_written_by_everybodys_habits(String pmm, String siasn, Kind kind, String shared) {
        check(pmm, siasn, kind, shared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Soekarno                | SUKARNO               | SUKARNO
                    Djoko Tjipto            | JOKO CIPTO            | JOKO CIPTO
                    Jusuf Kalla             | YUSUF KALLA           | YUSUF KALLA
                    Yuliana Sjarif          | JULIANA SYARIF        | JULIANA SYARIF
                    Syarifudin Hidayat      | SYARIFUDDIN HIDAYAT   | SYARIFUDDIN HIDAYAT
                    Maaruf Amin             | MA'RUF AMIN           | MARUF AMIN
                    Agus Santoso            | AGUS SANTOSA          | AGUS SANTOSA
                    Taufiq Hidayat          | TAUFIK HIDAYAT        | TAUFIK HIDAYAT
                    Arief Rachman           | ARIF RAHMAN           | ARIF RAHMAN
                    Sofia Fatimah           | SOPIA PATIMA          | SOPIA PATIMA
                    Setiawati Sri           | SRI SETYAWATI         | SRI SETYAWATI
                    Abdul Rahman Saleh      | ABDURRAHMAN SOLEH     | ABDURRAHMAN SALEH
                    Siti Nur Chasanah       | SITI NURHASANAH       | SITI NURHASANAH
                    Dewi Rahmawati          | DEWI RAHAMWATI        | DEWI RAHAMWATI
                    Kartasasmita            | KARTASSAMITA          | KARTASSAMITA
                    Nur Rahmawati           | NUR RAHMWATI          | NUR RAHMWATI
                    """)
    void a_spelling_or_a_slip_apart(String pmm, String siasn, String shared) {
        check(pmm, siasn, Kind.EJAAN, shared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    M. Iqbal                | MUHAMMAD IQBAL            | SINGKATAN | IQBAL
                    M. Nur                  | MUHAMMAD NUR              | SINGKATAN | NUR
                    A. Subagyo              | AHMAD SUBAGIO             | SINGKATAN | SUBAGIO
                    Siti A. Rahmawati       | SITI AMINAH RAHMAWATI     | SINGKATAN | SITI RAHMAWATI
                    Md. Sudarma             | MADE SUDARMA              | SINGKATAN | SUDARMA
                    I Wy. Gd. Artawan       | I WAYAN GEDE ARTAWAN      | SINGKATAN | ARTAWAN
                    Simanjuntak T.          | TIGOR SIMANJUNTAK         | SINGKATAN | SIMANJUNTAK
                    Sutrisno                | SUTRISNO HADI             | SEBAGIAN  | SUTRISNO
                    Ahmad Fauzi             | FAUZI AHMAD HIDAYAT       | SEBAGIAN  | FAUZI AHMAD
                    I Wayan Gede Artawan    | WAYAN ARTAWAN GEDE        | SEBAGIAN  | WAYAN ARTAWAN GEDE
                    I Made Sudarma          | SUDARMA                   | SEBAGIAN  | SUDARMA
                    Tiurma                  | TIURMA BR. SIREGAR        | SEBAGIAN  | TIURMA
                    Ny. Sri Lestari Sutomo  | SRI LESTARI               | SEBAGIAN  | SRI LESTARI
                    M. Ali                  | MUHAMMAD ALI HASAN        | SEBAGIAN  | ALI
                    Dewi Nur Hayati         | NURHAYATI                 | SEBAGIAN  | NURHAYATI
                    Siti Aminah binti Umar  | SITI AMINAH               | SEBAGIAN  | SITI AMINAH
                    """)
    void shorter_than_the_other(String pmm, String siasn, Kind kind, String shared) {
        check(pmm, siasn, kind, shared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ahmad Fauzi             | MUHAMMAD FAUZI            | SATU_KATA | FAUZI
                    M. Fauzi                | AHMAD FAUZI               | SATU_KATA | FAUZI
                    I Made Sudarma          | NI MADE SUDARMA           | SATU_KATA | MADE SUDARMA
                    Budi Santoso            | BUDI SUSANTO              | SATU_KATA | BUDI
                    Agus Setiawan           | AGUNG SETIAWAN            | SATU_KATA | SETIAWAN
                    Sri Rahayu              | SITI RAHAYU               | SATU_KATA | RAHAYU
                    Dewi Lestari            | DEWA LESTARI              | SATU_KATA | LESTARI
                    Siti Aminah             | SITI AMINI                | LAIN      | ""
                    Siti Aminah             | SITI RAHAYU               | LAIN      | ""
                    Muhammad Ali            | MUHAMMAD HASAN            | LAIN      | ""
                    Muhammad                | MUHAMMAD ALI              | LAIN      | ""
                    Santoso                 | SUSANTO                   | LAIN      | ""
                    Yanto                   | YANTI                     | LAIN      | ""
                    Ani                     | ANA                       | LAIN      | ""
                    Suharto                 | SUHARNO                   | LAIN      | ""
                    Sumarni                 | SUMARTI                   | LAIN      | ""
                    Hasan                   | HASANAH                   | LAIN      | ""
                    M. Nur                  | MUSTAFA NUR               | LAIN      | ""
                    S. A.                   | SITI AMINAH               | LAIN      | ""
                    I Wayan Artawan         | I WAYAN SUDARMA           | LAIN      | ""
                    I Made Sukerta          | NI MADE SUKERTI           | LAIN      | ""
                    Budi                    | ""                        | KOSONG    | ""
                    ...                     | ""                        | KOSONG    | ""
                    """)
    void another_persons_name(String pmm, String siasn, Kind kind, String shared) {
        check(pmm, siasn, kind, shared);
    }

    private static void check(String pmm, String siasn, Kind kind, String shared) {
        NameComparison comparison = compare(pmm, siasn);
        assertThat(comparison.kind()).isEqualTo(kind);
        assertThat(String.join(" ", comparison.shared())).isEqualTo(shared);
        assertThat(compare(siasn, pmm).kind()).as("the other way round").isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Siti Aminah             | SITI AMINAH               | nama sama
                    Aminah Siti             | SITI AMINAH               | nama sama, urutan kata lain
                    Nur Hayati              | NURHAYATI                 | nama sama, spasi lain
                    Djoko                   | JOKO                      | nama sama, ejaan sedikit berbeda
                    A. Fauzi                | AHMAD FAUZI               | nama disingkat
                    Sutrisno                | SUTRISNO HADI             | sebagian nama sama
                    Budi Santoso            | BUDI SUSANTO              | satu kata nama sama
                    Budi Eko Santoso        | BUDI EKO SUSANTO          | beberapa kata nama sama
                    Budi                    | SUSANTO                   | nama lain
                    Budi                    | ""                        | nama tidak terisi
                    """)
    void says_it_to_an_officer(String pmm, String siasn, String words) {
        assertThat(compare(pmm, siasn).words()).isEqualTo(words);
    }

    @Test
    @Timeout(60)
    void any_two_texts_compare_and_which_is_first_does_not_matter() {
        Random random = new Random(20_260_615);
        for (int i = 0; i < 100_000; i++) {
            String one = GeneratedNames.any(random);
            String other = random.nextBoolean() ? GeneratedNames.any(random) : GeneratedNames.rewritten(one, random);
            NameComparison comparison = compare(one, other);
            assertThat(compare(other, one).kind()).as("%s|%s", one, other).isEqualTo(comparison.kind());
            assertThat(NamaOrang.of(other).kata()).as("%s|%s", one, other).containsAll(comparison.shared());
        }
    }

    @Test
    void a_name_is_itself() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            String nama = GeneratedNames.any(random);
            List<String> words = NamaOrang.of(nama).kata();
            assertThat(compare(nama, nama).kind()).as(nama).isEqualTo(words.isEmpty() ? Kind.KOSONG : Kind.SAMA);
        }
    }
}
