package id.padan.reference;

import static id.padan.reference.Given.nip;
import static id.padan.reference.Given.pegawai;
import static id.padan.reference.Given.unor;
import static id.padan.reference.Given.unorId;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Nip;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PegawaiIndexTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2024, 1, 1);

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("Aktif", LATE, "Pensiun", LATE, 0),
                Arguments.of("Pensiun", LATE, "Aktif", EARLY, 1),
                Arguments.of("Aktif", LATE, "Aktif", EARLY, 0),
                Arguments.of("Aktif", EARLY, "Aktif", LATE, 1),
                Arguments.of("Aktif", EARLY, "Aktif", EARLY, 1));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void of_two_rows_with_one_nip_the_active_later_one_judges(
            String firstState, LocalDate firstTmt, String secondState, LocalDate secondTmt, int expected) {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pegawai(pegawai(nip(1), 1, null, firstState, firstTmt, "", ""));
        builder.pegawai(pegawai(nip(1), 2, null, secondState, secondTmt, "", ""));
        builder.pegawai(pegawai(2, 3, null, "Aktif"));
        PegawaiIndex index = builder.build().pegawai();
        assertThat(index.find(nip(1))).isEqualTo(expected);
        assertThat(index.sharing(0)).containsExactly(0, 1);
        assertThat(index.sharing(2)).isEmpty();
    }

    @Test
    void gives_back_what_was_put_in() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.unor(unor(5, null, null, true));
        builder.pegawai(pegawai(1, 1, unorId(5), "Aktif"));
        builder.pegawai(pegawai(2, 2, unorId(6), "Pensiun"));
        builder.pegawai(pegawai(3, 3, null, "Aktif"));
        PegawaiIndex index = builder.build().pegawai();

        Pegawai known = index.at(index.find(nip(1)));
        assertThat(known.nama()).isEqualTo("Orang 1");
        assertThat(known.unor()).isZero();
        assertThat(known.unorNama()).isEqualTo("Unor 5");
        assertThat(known.tanggalLahir()).isEqualTo(LocalDate.of(1985, 3, 30));
        assertThat(known.kerja()).isEqualTo(Given.KAB);

        Pegawai stranger = index.at(index.find(nip(2)));
        assertThat(stranger.unorId()).isEqualTo(unorId(6));
        assertThat(stranger.unor()).isEqualTo(-1);
        assertThat(stranger.unorNama()).isEqualTo("unor di baris pegawai");
        assertThat(index.aktif(1)).isFalse();

        assertThat(index.at(2).unorId()).isNull();
        assertThat(index.find(nip(4))).isEqualTo(-1);
    }

    @Test
    void finds_each_of_two_hundred_thousand() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        for (int i = 0; i < 200_000; i++) {
            builder.pegawai(pegawai(manyNip(i), i, unorId(i % 300), "Aktif", null, "", ""));
        }
        PegawaiIndex index = builder.build().pegawai();
        for (int i = 0; i < 200_000; i++) {
            assertThat(index.find(manyNip(i))).isEqualTo(i);
        }
        assertThat(index.nama(199_999)).isEqualTo("Orang 199999");
    }

    private static Nip manyNip(int i) {
        int serial = i % 900 + 1;
        int month = i / 900 % 12 + 1;
        int year = 2005 + i / 10_800;
        return new Nip(19850330_0000_00_0_000L + year * 1_000_000L + month * 10_000L + 1_000L + serial);
    }

    @ParameterizedTest
    @CsvSource({
        "Orang 1, 7, true",
        "'ORANG 1, S.Pd.', 7, true",
        "orang 1, 6, false",
        "orang 12, 8, false",
        "orang 2, 7, false",
        "0rang 1, 7, false",
        "ørang 1, 7, false",
    })
    void tells_whether_a_name_is_a_text_but_for_the_case_of_a_to_z(String text, int end, boolean same) {
        assertThat(onePerson().isNamed(text, end)).isEqualTo(same);
    }

    @Test
    void knows_a_nip_and_a_birth_date_when_asked_for_them() {
        assertThat(onePerson().has(nip(1))).isTrue();
        assertThat(onePerson().has(nip(2))).isFalse();
        assertThat(onePerson().bornOn(LocalDate.of(1985, 3, 30))).isTrue();
        assertThat(onePerson().bornOn(LocalDate.of(1985, 3, 31))).isFalse();
    }

    private static Pegawai onePerson() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pegawai(pegawai(1, 1, null, "Aktif"));
        return builder.build().pegawai().at(0);
    }
}
