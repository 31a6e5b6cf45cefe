package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GandaPmmTest {

    private static final String FOUND = "ganda_pmm sedang";

    private static Periode months(int from, int to) {
        return new Periode(LocalDate.of(2026, from, 1), LocalDate.of(2026, to, 28));
    }

    @Test
    void one_nip_at_two_schools_at_one_time_is_found_in_both_rows_and_each_is_judged() {
        Office office = new Office();
        PmmDraft second = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        office.pmm.add(second);

        Finding first = Office.only(office.judged(), "ganda_pmm");

        assertThat(Office.found(office.judged())).containsExactly(FOUND);
        assertThat(first.explanation())
                .isEqualTo("NIP 198503302010012004 ada di 2 baris PMM pada masa yang sama; selain baris ini: pmm.csv"
                        + " baris 20. Tentukan baris mana yang benar.");
        assertThat(Office.found(office.judge().pmm(second.row())))
                .containsExactly("*unor_berbeda unor_lain berat", FOUND);
    }

    @Test
    void one_school_twice_is_a_duplicate_even_when_the_periods_follow_each_other() {
        Office office = new Office();
        PmmDraft second = new PmmDraft(20).of(office.guru, office.sd1, office.kepala1);
        office.row.periode = months(1, 3);
        second.periode = months(4, 6);
        office.pmm.add(second);

        assertThat(Office.found(office.judged())).containsExactly(FOUND);
    }

    @Test
    void rotation_is_none() {
        Office office = new Office();
        PmmDraft second = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        second.periode = months(1, 3);
        office.row.periode = months(4, 6);
        office.pmm.add(second);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(office.judge().pmm(second.row()).findings()).isEmpty();
    }

    @Test
    void a_row_out_of_scope_makes_no_duplicate() {
        Office office = new Office();
        PmmDraft second = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        second.kepegawaian = "Honorer";
        office.pmm.add(second);

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void an_unknown_nip_twice_is_found_too() {
        Office office = new Office();
        PmmDraft second = new PmmDraft(20).of(office.guru, office.sd1, office.kepala1);
        office.row.nip("198503302010012777");
        second.nip("198503302010012777");
        office.pmm.add(second);

        assertThat(Office.found(office.judged())).containsExactly("*nip_tidak_padan tidak_dikenal berat", FOUND);
    }
}
