package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People who are hard to tell apart. Above each table stand those whom SIASN has; a line is a PMM row (NIP, nama, tanggal lahir, sekolah,
 * what else) and who it may be about: {@code hampir pasti A}, {@code mungkin A B}, {@code tidak ada}, or {@code tidak pasti} where it
 * only matters that nobody is proposed. A wrong proposal costs a teacher a month.
 */
class HardCasesTest {
    private static void check(
            Register siasn,
            @Nullable String nip,
            @Nullable String nama,
            @Nullable String lahir,
            @Nullable String sekolah,
            @Nullable String lain,
            String expected) {
        PmmRow row = PmmLine.of(nip, nama, lahir, sekolah, lain);
        String answer = siasn.answer(row);
        if (expected.equals("tidak pasti")) {
            assertThat(answer).as(siasn.explained(row)).doesNotStartWith("hampir pasti");
        } else {
            assertThat(answer).as(siasn.explained(row)).isEqualTo(expected);
        }
    }

    @Nested
    class TwinsAtOneSchool {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Aminah Lubis   | SDN 1 Cibadak
                B | 198503302010012005 | Khadijah Lubis | SDN 1 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                198503302010012014 | Aminah Lubis          | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti A
                198503302010012015 | Khadijah Lubis, S.Pd. | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti B
                198503302010012006 | Aminah Lubis          | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti A
                198503302010012006 | Khadijah Lubis        | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti B
                198503302010012000 | Hj. Aminah Lubis      | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti A
                                   | Khadijah Lubis        | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti B
                                   | K. Lubis              | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti B
                198503302010012006 | Lubis                 | 1985-03-30 | SDN 1 Cibadak    | | mungkin A B
                198503302010012014 | Lubis                 | 1985-03-30 | SDN 1 Cibadak    | | mungkin A B
                198503302010012000 | Lubis                 | 1985-03-30 | SDN 1 Cibadak    | | mungkin A B
                                   | Lubis                 | 1985-03-30 | SDN 1 Cibadak    | | mungkin A B
                                   | Fatimah Lubis         | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                198503302010012006 | Fatimah Lubis         | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                """)
        void each_is_told_apart_by_the_given_name_and_by_the_family_name_neither(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class TwinWhomSiasnDoesNotHave {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Aminah Lubis           | SDN 1 Cibadak
                B | 197512312000121002 | I Wayan Sudarma        | SDN 2 Cibadak
                C | 198001012005012001 | Tiurma Boru Simanjuntak | SDN 2 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                198503302010012005 | Khadijah Lubis         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                198503302010012015 | Khadijah Lubis         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                198503302012012009 | Khadijah Lubis         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                198503302010012000 | Khadijah Lubis         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                                   | Khadijah Lubis         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                198503302010012005 | Aminah Harahap         | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                197512312000121003 | I Made Sudarma         | 1975-12-31 | SDN 2 Cibadak | | mungkin B
                198001012005012011 | Rotua Boru Simanjuntak | 1980-01-01 | SDN 2 Cibadak | | mungkin C
                """)
        void the_other_one_is_listed_and_not_proposed(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class FatherAndSonOfOneName {
        private static final Register SIASN = Register.of("""
                A | 196505101990031004 | Ahmad Dahlan | SDN 1 Cibadak
                B | 199001022015031004 | Ahmad Dahlan | SDN 2 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                196505101990031014 | Ahmad Dahlan        | 1965-05-10 | SDN 1 Cibadak | | hampir pasti A
                199001022015031014 | Ahmad Dahlan, S.Pd. | 1990-01-02 | SDN 2 Cibadak | | hampir pasti B
                                   | Ahmad Dahlan        | 1965-05-10 | SDN 1 Cibadak | | hampir pasti A
                                   | Ahmad Dahlan        | 1990-01-02 | SDN 2 Cibadak | | hampir pasti B
                196505101990031014 | Ahmad Dahlan        | 1965-05-10 | SDN 2 Cibadak | | hampir pasti A
                                   | Ahmad Dahlan        | 1977-07-07 | SDN 1 Cibadak | | tidak ada
                                   | Ahmad Dahlan        |            |               | instansi=Cibadak | tidak ada
                """)
        void the_birth_date_tells_them_apart(
                @Nullable String nip,
                String nama,
                @Nullable String lahir,
                @Nullable String sekolah,
                @Nullable String lain,
                String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class OneNameAndBirthDateInTwoRegencies {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Dewi Lestari | SDN 5 Melati, Kab. Cibadak
                B | 198503302011012007 | Dewi Lestari | SDN 5 Melati, Kota Sagaranten
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                                   | Dewi Lestari | 1985-03-30 | SDN 5 Melati, Kab. Cibadak    |                     | hampir pasti A
                                   | Dewi Lestari | 1985-03-30 | SDN 5 Melati, Kota Sagaranten |                     | hampir pasti B
                                   | Dewi Lestari | 1985-03-30 | nama SDN 5 Melati             | instansi=Cibadak    | hampir pasti A
                                   | Dewi Lestari | 1985-03-30 | nama SDN 5 Melati             | instansi=Sagaranten | hampir pasti B
                198503302012012009 | Dewi Lestari | 1985-03-30 | SDN 5 Melati, Kab. Cibadak    |                     | hampir pasti A
                                   | Dewi Lestari | 1985-03-30 | nama SDN 5 Melati             |                     | mungkin A B
                                   | Dewi Lestari | 1985-03-30 |                               |                     | tidak pasti
                198503302012012009 | Dewi Lestari | 1985-03-30 |                               |                     | tidak pasti
                1.98503E+17        | Dewi Lestari | 1985-03-30 | nama SDN 5 Melati             |                     | mungkin A B
                """)
        void it_is_the_one_of_the_rows_instansi_and_with_that_unknown_neither(
                @Nullable String nip,
                String nama,
                String lahir,
                @Nullable String sekolah,
                @Nullable String lain,
                String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class PppkWhoBecamePns {
        private static final Register SIASN = Register.of("""
                A | 199003152024121003 | Hendra Kusuma  | SDN 1 Cibadak
                B | 199003152019032010 | Yuli Purwati   | SDN 1 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                199003152021211005 | Hendra Kusuma        | 1990-03-15 | SDN 1 Cibadak    | | hampir pasti A
                199003152021211005 | HENDRA KUSUMA, S.Pd. | 1990-03-15 | SDN 1 Cibadak    | | hampir pasti A
                199003152021212005 | Yuli Purwati         | 1990-03-15 | SDN 1 Cibadak    | | hampir pasti B
                199003152021211005 | Hendra Kusuma        | 1990-03-15 | SDN 1 Sagaranten | | tidak pasti
                199003152021211005 | Rudi Hartono         | 1990-03-15 | SDN 1 Cibadak    | | tidak pasti
                199103152021211005 | Hendra Kusuma        | 1991-03-15 | SDN 1 Cibadak    | | tidak ada
                """)
        void the_old_number_still_holds_birth_date_and_sex(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class TransferToAnotherInstansi {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Dewi Lestari       | SDN 1 Sagaranten
                B | 197807122005012003 | Theodora Rumpaidus | SDN 2 Sagaranten
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                198503302011012004 | Dewi Lestari       | 1985-03-30 | SDN 1 Cibadak | | hampir pasti A
                197807122005012013 | Theodora Rumpaidus | 1978-07-12 | SDN 1 Cibadak | | hampir pasti B
                198503302010012000 | Dewi Lestari       | 1985-03-30 | SDN 1 Cibadak | | hampir pasti A
                                   | Dewi Lestari       | 1985-03-30 | SDN 1 Cibadak | | mungkin A
                                   | Theodora Rumpaidus | 1978-07-12 | SDN 1 Cibadak | | mungkin B
                1.97807E+17        | Theodora Rumpaidus | 1978-07-12 | SDN 1 Cibadak | | mungkin B
                197807122019032021 | Theodora Rumpaidus | 1978-07-12 | SDN 1 Cibadak | | mungkin B
                """)
        void a_slip_of_the_nip_tells_who_it_is_and_without_a_nip_nobody_is_certain(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class SomebodyElseInPmm {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Siti Aminah | SDN 1 Cibadak | nik=3202157003850001
                """);
        private final PmmRow slip = PmmLine.of("198503302010012014", "Siti Aminah", "1985-03-30", "SDN 1 Cibadak", "");
        private final PmmRow empty =
                PmmLine.of("", "Siti Aminah", "1985-03-30", "SDN 1 Cibadak", "nik=3202157003850001");

        @Test
        void of_one_person_twice_under_two_wrong_nips_both_rows_are_almost_certain() {
            assertThat(SIASN.answer(slip, empty)).isEqualTo("hampir pasti A");
            assertThat(SIASN.answer(empty, slip)).isEqualTo("hampir pasti A");
        }

        @Test
        void whose_nip_another_row_carries_is_proposed_to_nobody_whatever_speaks_for_it() {
            PmmRow carrier = PmmLine.of("198503302010012004", "Siti Aminah", "1985-03-30", "SDN 1 Cibadak", "");

            assertThat(SIASN.answer(slip, carrier)).isEqualTo("mungkin A");
            assertThat(SIASN.answer(empty, carrier)).isEqualTo("mungkin A");
            assertThat(SIASN.candidates(empty, carrier).get(0).evidence())
                    .contains("NIP ini sudah dipakai baris PMM lain");
        }
    }

    @Nested
    class TeacherWhomSiasnDoesNotHave {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Siti Aminah  | SDN 1 Cibadak
                B | 198604042011011005 | Joko Susilo  | SDN 1 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                197911022006042003 | Siti Aminah     | 1979-11-02 | SDN 1 Cibadak    | | tidak ada
                                   | Siti Aminah     | 1979-11-02 | SDN 1 Cibadak    | | tidak ada
                198603302012042009 | Siti Aminah     | 1986-03-30 | SDN 1 Cibadak    | | tidak ada
                198503302010012005 | Yuliana Kartika | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                198503302010012014 | Yuliana Kartika | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                198503302012012009 | Yuliana Kartika | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                                   | Yuliana Kartika | 1985-03-30 | SDN 1 Cibadak    | | tidak pasti
                198604042011011006 | Joko Hartono    | 1986-04-04 | SDN 1 Cibadak    | | tidak pasti
                198604042011011015 | Agus Susilo     | 1986-04-04 | SDN 1 Cibadak    | | tidak pasti
                198503302012011009 | Rahmat          | 1985-03-30 | SDN 1 Sagaranten | | tidak ada
                """)
        void neither_a_namesake_of_another_day_nor_a_neighbour_of_another_name_is_proposed(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class NamesOfOneWordAndNamesInAnotherOrder {
        private static final Register SIASN = Register.of("""
                A | 196808171991031008 | Soeparno                  | SDN 1 Cibadak
                B | 196808171992031004 | Sukirman                  | SDN 1 Cibadak
                C | 197512312000121002 | I Wayan Sudarma           | SDN 2 Cibadak
                D | 197512312001121005 | I Made Sudarma            | SDN 2 Cibadak
                E | 198001012005012001 | Tiurma Boru Simanjuntak   | SDN 3 Cibadak
                F | 198001012006012004 | Rotua Simanjuntak         | SDN 3 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                                   | Suparno                | 1968-08-17 | SDN 1 Cibadak | | hampir pasti A
                196808171991031018 | Drs. Suparno           | 1968-08-17 | SDN 1 Cibadak | | hampir pasti A
                                   | Sukirman               | 1968-08-17 | SDN 1 Cibadak | | hampir pasti B
                                   | Sugiyono               | 1968-08-17 | SDN 1 Cibadak | | tidak pasti
                                   | I Wyn. Sudarma         | 1975-12-31 | SDN 2 Cibadak | | hampir pasti C
                197512312000121012 | Wayan Sudarma          | 1975-12-31 | SDN 2 Cibadak | | hampir pasti C
                                   | Sudarma I Made         | 1975-12-31 | SDN 2 Cibadak | | hampir pasti D
                                   | Sudarma                | 1975-12-31 | SDN 2 Cibadak | | mungkin C D
                                   | I Nyoman Sudarma       | 1975-12-31 | SDN 2 Cibadak | | tidak pasti
                                   | Simanjuntak Tiurma     | 1980-01-01 | SDN 3 Cibadak | | hampir pasti E
                                   | Tiurma br. Simanjuntak | 1980-01-01 | SDN 3 Cibadak | | hampir pasti E
                198001012006012014 | Rotua S.               | 1980-01-01 | SDN 3 Cibadak | | hampir pasti F
                                   | Simanjuntak            | 1980-01-01 | SDN 3 Cibadak | | mungkin E F
                """)
        void words_count_in_any_order_and_a_family_alone_names_nobody(
                @Nullable String nip, String nama, String lahir, String sekolah, @Nullable String lain, String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class OtherNumbers {
        private static final Register SIASN = Register.of("""
                A | 197503302000032004 | Siti Aminah | SDN 1 Cibadak | nik=3202157003750001, lama=131234567
                B | 197503302001032005 | Siti Aminah | SDN 1 Cibadak | nik=3202157003750002, lama=131234568
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                3202157003750001   | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak |                      | hampir pasti A
                3202157003750002   | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak |                      | hampir pasti B
                131234567          | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak |                      | hampir pasti A
                131234568          | Siti Aminah   |            | SDN 1 Cibadak |                      | hampir pasti B
                                   | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak | nik=3202157003750002 | hampir pasti B
                                   | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak |                      | mungkin A B
                197503302000032014 | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak | nik=3202157003750002 | tidak pasti
                131239999          | Siti Aminah   | 1975-03-30 | SDN 1 Cibadak |                      | mungkin A B
                3202157003759999   | Rahmat        | 1975-03-30 | SDN 1 Cibadak |                      | tidak pasti
                """)
        void a_nik_or_an_old_nip_tells_two_namesakes_apart(
                @Nullable String nip,
                String nama,
                @Nullable String lahir,
                String sekolah,
                @Nullable String lain,
                String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class RowThatHardlyTellsAnything {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Aminah Lubis   | SDN 1 Cibadak
                B | 198604042011011005 | Rahmat         | SDN 1 Cibadak
                C | 197512312000121002 | Sahat Sinaga   | SDN 2 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                                   | Aminah         |            | SDN 1 Cibadak    | | tidak pasti
                                   | Aminah Lubis   |            | SDN 1 Cibadak    | | tidak pasti
                                   | Aminah Lubis   | 1985-03-30 | SDN 1 Cibadak    | | hampir pasti A
                                   | Rahman         | 1986-04-04 | SDN 1 Cibadak    | | tidak pasti
                198604042011011006 | Rahman         | 1986-04-04 | SDN 1 Cibadak    | | tidak pasti
                198604042012011005 | Rahman         | 1986-04-04 | SDN 1 Cibadak    | | hampir pasti B
                198503302021212009 | Aminah Lubis   |            | SDN 1 Cibadak    | | hampir pasti A
                belum ada          | Sahat Sinaga   | 1975-12-31 | SDN 1 Sagaranten | | tidak pasti
                NIP 197512312000121002 | Sahat Sinaga | 1975-12-31 | SDN 2 Cibadak  | | hampir pasti C
                """)
        void without_a_number_only_name_birth_date_and_instansi_together_are_enough(
                @Nullable String nip,
                String nama,
                @Nullable String lahir,
                String sekolah,
                @Nullable String lain,
                String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }

    @Nested
    class TwoWhoShareTheFifteenDigitsThatASpreadsheetKept {
        private static final Register SIASN = Register.of("""
                A | 198503302010012004 | Siti Aminah  | SDN 1 Cibadak
                B | 198503302010012017 | Rina Marlina | SDN 1 Cibadak
                C | 198604042011011003 | Joko Susilo  | SDN 1 Cibadak
                D | 198604042011011044 | Joko Susilo  | SDN 1 Cibadak
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                198503302010012000 | Rina Marlina  | 1985-03-30 | SDN 1 Cibadak | | hampir pasti B
                1.98503E+17        | Rina Marlina  | 1985-03-30 | SDN 1 Cibadak | | hampir pasti B
                198503302010012000 | Siti Aminah   |            | SDN 1 Cibadak | | hampir pasti A
                198503302010012000 |               | 1985-03-30 | SDN 1 Cibadak | | tidak pasti
                198503302010012000 | Yuliana       | 1985-03-30 | SDN 1 Cibadak | | tidak pasti
                198604042011011000 | Joko Susilo   | 1986-04-04 | SDN 1 Cibadak | | mungkin C D
                1.98604E+17        | Joko Susilo   | 1986-04-04 | SDN 1 Cibadak | | mungkin C D
                """)
        void the_name_decides_and_where_it_cannot_nobody_is_proposed(
                String nip,
                @Nullable String nama,
                @Nullable String lahir,
                String sekolah,
                @Nullable String lain,
                String who) {
            check(SIASN, nip, nama, lahir, sekolah, lain, who);
        }
    }
}
