package id.padan.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameSketchTest {
    private static boolean shareABit(String one, String other) {
        return (NameSketch.of(one) & NameSketch.of(other)) != 0;
    }

    @ParameterizedTest
    @CsvSource({
        "DJOKO, JOKO",
        "TJIPTO, CIPTO",
        "KHOTIMAH, HOTIMAH",
        "SOEKARNO, SUKARNO",
        "YUSUF, JUSUF",
        "ZAENAL, JAENAL",
        "FATIMAH, PATIMAH",
        "VERONIKA, FERONIKA",
        "MOHAMMAD, MUHAMMAD",
        "SYARIF, SARIP",
        "CHAIRUL, KHAIRUL",
        "IBRAHIM, EBRAHIM",
        "Siti Aminah, AMINAH S.Pd.",
        "'Hj. Aminah, S.Pd.', Siti Aminah",
        "Gunawan Rahmat, Rahmat Gunawan",
        "Ma'ruf, MARUF",
    })
    void names_that_begin_with_one_sound_share_a_bit(String one, String other) {
        assertThat(shareABit(one, other)).isTrue();
        assertThat(shareABit(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BUDI, DEWI",
        "AMINAH, RAHAYU",
        "BUDI, BADU",
        "Rahmat Gunawan, Siti Aminah",
        "ANI, INA",
        "A. Lubis, A. Wijaya",
        "'', AMINAH",
    })
    void unlike_names_share_none(String one, String other) {
        assertThat(shareABit(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A. B.", "19 85", "- ,"})
    void words_of_one_letter_and_what_is_no_word_say_nothing(String name) {
        assertThat(NameSketch.of(name)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Siti Aminah", "siti aminah", "Ma'ruf", "É Siti", "Ni Luh Putu, S.Pd.", "", "A B", "Žana Äni"})
    void taken_from_the_bytes_where_they_lie_it_is_that_of_the_text(String name) {
        byte[] before = "Xavier ".getBytes(UTF_8);
        byte[] bytes = ("Xavier " + name + " Zulkifli").getBytes(UTF_8);
        int end = before.length + name.getBytes(UTF_8).length;

        assertThat(NameSketch.of(bytes, before.length, end)).isEqualTo(NameSketch.of(name));
    }

    @Test
    void a_person_of_siasn_has_the_sketch_of_their_name() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pegawai(Given.pegawai(1, 1, null, "Aktif"));
        builder.pegawai(Given.pegawai(2, 22, null, "Aktif"));
        PegawaiIndex pegawai = builder.build().pegawai();

        assertThat(pegawai.nameSketch(1)).isEqualTo(NameSketch.of("Orang 22"));
    }
}
