package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {
    private static boolean between(String one, String other) {
        return Slip.between(Ejaan.of(one).key(), Ejaan.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    RAHMAWATI,      RAHAMWATI
                    SUPRAPTINAH,    SURPAPTINAH
                    PURNAMASARI,    PURNMASARI
                    RAHMAWATI,      RAHMWATI
                    SULASTRI,       SULATRI
                    KARTASASMITA,   KARTASADMITA
                    NURHAYATI,      NORHAYATI
                    LESTARI,        LISTARI
                    """)
    void a_slip_inside_a_long_word_is_one(String one, String other) {
        assertThat(between(one, other)).isTrue();
        assertThat(between(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    RAHMAN,     RAHMAN
                    SANTOSO,    SUSANTO
                    SUHARTO,    SUHARNO
                    SUMARNI,    SUMARMI
                    YULIATI,    YULIANTI
                    YULIANA,    YULIANI
                    RAHMAN,     RAHMAT
                    JUMIATI,    SUMIATI
                    USMAN,      RUSMAN
                    ARMAN,      RAMAN
                    MARLINA,    MARINA
                    SUKARMAN,   SUPARMAN
                    ROSNAWATI,  ROSMAWATI
                    RISNAWATI,  RUSNAWATI
                    SUTARMAN,   SUDARMAN
                    ANI,        ANA
                    RINI,       RANI
                    SUHARDI,    SUHADI
                    HASAN,      HASNA
                    """)
    void another_name_is_no_slip(String one, String other) {
        assertThat(between(one, other)).isFalse();
        assertThat(between(other, one)).isFalse();
    }
}
