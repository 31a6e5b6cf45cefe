package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.reference.PegawaiIndex;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipNeighboursTest {
    private static final String NIP = "198503302010012004";
    private static final PegawaiIndex PEGAWAI = Register.of("""
            A | 198503302010012004 | Siti Aminah | SDN 1 Cibadak
            """).with(List.of()).pegawai();

    private static boolean found(String cell) {
        return !told(PEGAWAI, cell).isEmpty();
    }

    private static Set<Integer> told(PegawaiIndex pegawai, String cell) {
        Set<Integer> told = new TreeSet<>();
        new NipNeighbours(pegawai).each(WrittenNip.of(NipReading.of(cell, false)), told::add);
        return told;
    }

    @Test
    void one_other_digit_at_any_place_leads_to_the_person() {
        for (int at = 0; at < NIP.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String written = NIP.substring(0, at) + digit + NIP.substring(at + 1);
                // a spreadsheet's zeros are no digits that somebody typed
                assertThat(found(written)).as(written).isEqualTo(!written.endsWith("000"));
            }
        }
    }

    @Test
    void two_neighbours_swapped_at_any_place_lead_to_the_person() {
        for (int at = 0; at + 1 < NIP.length(); at++) {
            String written = NIP.substring(0, at) + NIP.charAt(at + 1) + NIP.charAt(at) + NIP.substring(at + 2);
            assertThat(found(written)).as(written).isTrue();
        }
    }

    @Test
    void a_digit_missing_or_too_many_at_any_place_leads_to_the_person() {
        for (int at = 0; at <= NIP.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String longer = NIP.substring(0, at) + digit + NIP.substring(at);
                assertThat(found(longer)).as(longer).isTrue();
            }
            if (at < NIP.length()) {
                String shorter = NIP.substring(0, at) + NIP.substring(at + 1);
                assertThat(found(shorter)).as(shorter).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985033O2010012004", "l985033020l00l2004", "1985033X2010012004", "1985033O2010012005"})
    void letters_among_the_digits_do_not_hide_the_person(String cell) {
        assertThat(found(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198503312010012005",
                "198503302010012017",
                "198305302010012004",
                "19850330201001205",
                "1985033020100120",
                "19850330201001200499",
                "1985033020100120055",
                "198503302010012000",
                "1.98503E+17",
                "131234567",
                "3202157003850001",
                ""
            })
    void two_slips_and_what_is_no_slip_lead_to_nobody(String cell) {
        assertThat(found(cell)).isFalse();
    }

    @Test
    void everybody_a_slip_away_is_told_and_nobody_else() {
        Register register = Register.of("""
                A | 198503302010012004 | Siti Aminah    | SDN 1 Cibadak
                B | 198503302010012005 | Siti Khadijah  | SDN 1 Cibadak
                C | 198503312010012006 | Siti Rahayu    | SDN 1 Cibadak
                D | 198503302010012060 | Siti Nurjanah  | SDN 1 Cibadak
                """);
        PegawaiIndex pegawai = register.with(List.of()).pegawai();

        assertThat(told(pegawai, "198503302010012006"))
                .containsExactly(
                        register.ordinal("A"), register.ordinal("B"), register.ordinal("C"), register.ordinal("D"));
        assertThat(told(pegawai, "198503302010012004")).containsExactly(register.ordinal("A"), register.ordinal("B"));
    }
}
