package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EjaanTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    SOEKARNO,       SUKARNO
                    DJOKO,          JOKO
                    TJIPTO,         CIPTO
                    SJAMSUL,        SYAMSUL
                    SYARIF,         SARIP
                    SYARIFUDDIN,    SARIFUDIN
                    ACHDIAT,        AKHDIAT
                    KHOLIFAH,       HOLIFAH
                    CHOIRUL,        KHOIRUL
                    CHRISTINA,      KRISTINA
                    OCTAVIA,        OKTAVIA
                    ERICA,          ERIKA
                    TAUFIQ,         TAUFIK
                    FATIMAH,        PATIMA
                    SILVIA,         SYLVIA
                    SETYAWATI,      SETIAWATI
                    SUPRIYADI,      SUPRIADI
                    HENDY,          HENDI
                    ARIEF,          ARIF
                    ZAENAL,         ZAINAL
                    FAISAL,         FAIZAL
                    DZULKIFLI,      ZULKIPLI
                    RAMADHAN,       RAMADAN
                    MUSTHOFA,       MUSTOFA
                    UTSMAN,         USMAN
                    RAHMAD,         RAHMAT
                    YAKUB,          YAKUP
                    AMINAH,         AMINA
                    MAARUF,         MARUF
                    YENNI,          YENI
                    RÉNALD,         RENALD
                    SANTOSA,        SANTOSO
                    ABDURRAHMAN,    ABDULRAHMAN
                    ABDUSSALAM,     ABDULSALAM
                    """)
    void two_spellings_have_one_key(String one, String other) {
        assertThat(Ejaan.of(one).key()).isEqualTo(Ejaan.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    JUSUF,      YUSUF
                    SOEJATNO,   SUYATNO
                    JULIANA,    YULIANA
                    NJOMAN,     NYOMAN
                    WIDJAJA,    WIJAYA
                    HARJO,      HARYO
                    """)
    void an_old_j_meets_a_y(String old, String modern) {
        assertThat(Ejaan.of(old).meets(Ejaan.of(modern))).isTrue();
        assertThat(Ejaan.of(modern).meets(Ejaan.of(old))).isTrue();
        assertThat(Ejaan.of(old).key()).isNotEqualTo(Ejaan.of(modern).key());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    YANTO,      YANTI
                    ANI,        ANA
                    DEWI,       DEWA
                    AGUS,       AGUNG
                    SRI,        SITI
                    SANTOSO,    SUSANTO
                    AMINAH,     AMINI
                    RAHMAN,     RAHMAT
                    HASAN,      HASANAH
                    HIDAYAT,    HIDAYAH
                    DJONO,      YONO
                    CHANDRA,    HENDRA
                    ROSA,       ROSO
                    ABDULLAH,   ABDUL
                    """)
    void other_names_stay_other_names(String one, String other) {
        assertThat(Ejaan.of(one).meets(Ejaan.of(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "AH", "C", "E", "D", "TJ", "Y", "OE", "IE", "ﷺ", "ß", "1", "李"})
    void a_word_never_loses_its_last_letter(String word) {
        assertThat(Ejaan.of(word).key()).isNotEmpty();
        assertThat(Ejaan.of(word).oldKey()).isNotEmpty();
    }
}
