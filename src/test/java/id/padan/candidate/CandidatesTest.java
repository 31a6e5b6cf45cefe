package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Register FIVE_ALIKE = Register.of("""
            A | 198503302010012008 | Siti Aminah | SDN 1 Cibadak
            B | 198503302010012006 | Siti Aminah | SDN 1 Cibadak
            C | 198503302010012004 | Siti Aminah | SDN 1 Cibadak
            D | 198503302010012005 | Siti Aminah | SDN 1 Cibadak
            E | 198503302010012007 | Siti Aminah | SDN 1 Cibadak
            """);

    private static PmmRow row(String nip, String nama, String school) {
        return PmmLine.of(nip, nama, "1985-03-30", school, "-");
    }

    @Test
    void at_most_three_are_named_and_of_those_alike_the_smaller_nip_first() {
        List<Candidate> named = FIVE_ALIKE.candidates(row("", "Siti Aminah", "SDN 1 Cibadak"));

        assertThat(named)
                .extracting(candidate -> candidate.pegawai().nip().full())
                .containsExactly("198503302010012004", "198503302010012005", "198503302010012006");
        assertThat(named).extracting(Candidate::band).containsOnly(Band.MUNGKIN);
        assertThat(named).extracting(Candidate::score).containsOnly(named.get(0).score());
        assertThat(named.get(0).score()).isBetween(1_900, 2_000);
    }

    @Test
    void the_best_comes_first_and_the_scores_of_all_are_no_more_than_certainty() {
        Register register = Register.of("""
                A | 198503302010012004 | Siti Aminah | SDN 2 Cibadak
                B | 198503302010012105 | Siti Aminah | SDN 2 Cibadak
                C | 198503302010012206 | Siti Aminah | SDN 1 Cibadak
                """);
        List<Candidate> named = register.candidates(row("", "Siti Aminah", "SDN 1 Cibadak"));

        assertThat(named.get(0).pegawai().nip().full()).isEqualTo("198503302010012206");
        assertThat(named).isSortedAccordingTo((one, other) -> other.score() - one.score());
        assertThat(named.stream().mapToInt(Candidate::score).sum()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void whose_nip_another_row_carries_is_said_to_be_taken_and_never_almost_certain() {
        Register register = Register.of("A | 198503302010012004 | Siti Aminah | SDN 1 Cibadak");
        PmmRow asked = row("198503302010012014", "Siti Aminah", "SDN 1 Cibadak");
        PmmRow carrier = row("198503302010012004", "Siti Aminah", "SDN 1 Cibadak");
        PmmRow otherSlip = row("198503302010012024", "Siti Aminah", "SDN 1 Cibadak");

        assertThat(register.candidates(asked, otherSlip)).singleElement().satisfies(candidate -> {
            assertThat(candidate.taken()).isFalse();
            assertThat(candidate.band()).isEqualTo(Band.HAMPIR_PASTI);
        });
        assertThat(register.candidates(asked, carrier)).singleElement().satisfies(candidate -> {
            assertThat(candidate.taken()).isTrue();
            assertThat(candidate.band()).isEqualTo(Band.MUNGKIN);
        });
    }

    @Test
    void of_two_rows_in_siasn_with_one_nip_only_the_judging_one_is_named() {
        Register register = Register.of("""
                A | 198503302010012004 | Siti Aminah | SDN 1 Cibadak | kedudukan=Pensiun
                B | 198503302010012004 | Siti Aminah | SDN 1 Cibadak
                """);

        assertThat(register.answer(row("198503302010012014", "Siti Aminah", "SDN 1 Cibadak")))
                .isEqualTo("hampir pasti B");
        assertThat(register.answer(row("", "Siti Aminah", "SDN 1 Cibadak"))).isEqualTo("hampir pasti B");
    }

    @Test
    void a_candidate_in_a_log_shows_no_full_nip() {
        assertThat(FIVE_ALIKE.candidates(row("", "Siti Aminah", "SDN 1 Cibadak")))
                .allSatisfy(candidate -> assertThat(candidate.toString())
                        .doesNotContain(candidate.pegawai().nip().full()));
    }

    @Test
    void a_row_that_tells_nothing_names_nobody() {
        assertThat(FIVE_ALIKE.candidates(PmmLine.of("", "", null, null, "-"))).isEmpty();
        assertThat(FIVE_ALIKE.candidates(PmmLine.of("tidak tahu", "S.Pd.", null, null, "-")))
                .isEmpty();
    }
}
