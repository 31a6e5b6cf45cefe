package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NipReadingTest {
    private static final String WHOLE = "198503302010011004";

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                WHOLE,
                "'" + WHOLE,
                " 19850330 201001 1 004 ",
                "19850330.201001.1.004",
                "19850330-201001-1-004",
                "\u00a0198503302010011004\u00a0",
                "19850330\u00a0201001\u00a01\u00a0004",
                "\u200b198503302010011004\ufeff"
            })
    void lawful_noise_around_and_inside_is_cleaned(String raw) {
        assertThat(NipReading.of(raw, false)).isEqualTo(new NipReading.Valid(new Nip(198503302010011004L)));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("", false, new NipReading.Empty()),
                Arguments.of(" \u00a0'", false, new NipReading.Empty()),
                Arguments.of("1.98503E+17", false, new NipReading.Damaged("1.98503E+17")),
                Arguments.of("1,98503E+17", false, new NipReading.Damaged("1,98503E+17")),
                Arguments.of("1.98503302003121E17", true, new NipReading.Damaged("1.98503302003121E17")),
                Arguments.of("198503302003121000", true, new NipReading.Damaged("198503302003121000")),
                Arguments.of("198503302003121000", false, new NipReading.Damaged("198503302003121000")),
                Arguments.of(WHOLE, true, new NipReading.Damaged(WHOLE)),
                Arguments.of("131234567", true, new NipReading.WrongLength("131234567")),
                Arguments.of("131 234 567", false, new NipReading.WrongLength("131234567")),
                Arguments.of("19850330201001100", false, new NipReading.WrongLength("19850330201001100")),
                Arguments.of("1985033020100110041", false, new NipReading.WrongLength("1985033020100110041")),
                Arguments.of("1985O3302010011004", false, new NipReading.NotDigits("1985O3302010011004")),
                Arguments.of("tidak ada", false, new NipReading.NotDigits("tidak ada")),
                Arguments.of("-", false, new NipReading.Empty()));
    }

    @ParameterizedTest(name = "[{0}] numeric={1}")
    @MethodSource("others")
    void whatever_is_no_nip_says_why(String raw, boolean numeric, NipReading expected) {
        assertThat(NipReading.of(raw, numeric)).isEqualTo(expected);
    }

    static Stream<Arguments> anatomies() {
        return Stream.of(
                Arguments.of("198502302010011004", "angka 1–8 bukan tanggal lahir yang mungkin"),
                Arguments.of("192903302010011004", "angka 1–8 bukan tanggal lahir yang mungkin"),
                Arguments.of("098503302010011004", "angka 1–8 bukan tanggal lahir yang mungkin"),
                Arguments.of("198503301990011004", "angka 9–12 bukan tahun pengangkatan yang mungkin"),
                Arguments.of(
                        "198503302010131004",
                        "angka 13–14 bukan bulan pengangkatan, dan PPPK belum ada pada tahun itu"),
                Arguments.of("198503302010013004", "angka ke-15 (jenis kelamin) harus 1 atau 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("anatomies")
    void eighteen_digits_that_cannot_be_a_nip_are_impossible(String digits, String fault) {
        assertThat(NipReading.of(digits, false)).isEqualTo(new NipReading.Impossible(digits, fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"199001012023212001", "199001012024001001", "199001012019032999"})
    void the_anatomy_of_pppk_and_young_pns_is_valid(String digits) {
        assertThat(NipReading.of(digits, false)).isInstanceOf(NipReading.Valid.class);
    }

    @Test
    void a_nip_shows_its_last_four_digits_only() {
        Nip nip = new Nip(198503302010011004L);
        assertThat(nip).hasToString("…1004");
        assertThat(new NipReading.Valid(nip).toString()).doesNotContain("19850330");
        assertThat(nip.full()).isEqualTo(WHOLE);
        assertThat(nip.perempuan()).isFalse();
        assertThat(nip.tanggalLahir()).isEqualTo("1985-03-30");
    }

    @Test
    void an_impossible_number_never_becomes_a_nip() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nip(131234567L));
    }
}
