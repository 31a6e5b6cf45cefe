package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the findings of a row, in an office where one more thing is wrong. */
class ForesightTest {
    private static List<String> foreseen(Judgement judgement) {
        return judgement.foreseen().stream()
                .map(said -> (said.sort() + " " + said.code() + " " + said.subkind()).strip() + " "
                        + (said.sort() == Foreseen.Sort.UNKNOWN
                                ? ""
                                : said.target().label()))
                .map(String::strip)
                .toList();
    }

    /** The teacher's principal has no SKP in e-Kinerja. */
    private static Office withoutPrincipalsSkp() {
        Office office = new Office();
        office.agreed.remove(office.kepala1);
        return office;
    }

    @Test
    void a_row_in_order_is_not_judged_twice() {
        assertThat(new Office().judged().foreseen()).isEmpty();
    }

    @Test
    void behind_a_nip_with_a_proposed_answer_stands_what_holds_that_person_up() {
        Office office = withoutPrincipalsSkp();
        office.row.nip("19850330201001200O");
        office.row.nik = office.guru.nik = "3204123003850001";

        Judgement judged = office.judged();

        assertThat(judged.suggestions())
                .first()
                .satisfies(first -> assertThat(first.proposed()).isTrue());
        assertThat(foreseen(judged))
                .containsExactly("CAUSE skp_atasan_belum_ada belum_ada Ratna Dewi (197402022000032002)");
    }

    @Test
    void behind_a_nip_without_answer_nobody_can_tell() {
        Office office = withoutPrincipalsSkp();
        office.row.nip("");
        office.row.nama = "Orang Lain Sama Sekali";
        office.row.tanggalLahir = null;

        assertThat(foreseen(office.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void behind_another_unor_stand_the_troubles_of_the_school_one_moves_to_and_the_old_ones_stay_behind() {
        Office office = withoutPrincipalsSkp();
        office.guru.at(office.sd2);
        office.sd2.diatasan = null;

        assertThat(Office.found(office.judged()))
                .containsExactly("*unor_berbeda unor_lain berat", "unor_atasan_tidak_ditemukan tanpa_induk berat");
        assertThat(foreseen(office.judged()))
                .containsExactly(
                        "CAUSE skp_atasan_belum_ada belum_ada Ratna Dewi (197402022000032002)",
                        "SYMPTOM unor_atasan_tidak_ditemukan tanpa_induk SD NEGERI 2 CIBADAK");
    }

    @Test
    void a_school_whose_unor_nobody_knows_leads_nowhere() {
        Office office = new Office();
        office.row.npsn = null;
        office.row.sekolah = "SDN 77 Entah Di Mana";

        assertThat(Office.found(office.judged())).containsExactly("*unor_berbeda unor_lain berat");
        assertThat(foreseen(office.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void who_stands_twice_in_PMM_cannot_be_moved_to_both_schools() {
        Office office = new Office();
        office.guru.at(office.sd2);
        office.pmm.add(new PmmDraft(14).of(office.guru, office.sd2, office.kepala2));

        assertThat(foreseen(office.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void behind_a_closed_unor_stands_what_its_head_lacks() {
        Office office = withoutPrincipalsSkp();
        office.sd1.aktif = false;

        assertThat(foreseen(office.judged()))
                .containsExactly("CAUSE skp_atasan_belum_ada belum_ada Ratna Dewi (197402022000032002)");
    }

    @Test
    void who_has_no_unor_gets_that_of_the_school_in_PMM() {
        Office office = withoutPrincipalsSkp();
        office.guru.unor = null;

        assertThat(foreseen(office.judged()))
                .containsExactly("CAUSE skp_atasan_belum_ada belum_ada Ratna Dewi (197402022000032002)");
    }

    @Test
    void a_unor_without_head_is_led_by_whom_PMM_names_and_their_SKP_counts() {
        Office office = withoutPrincipalsSkp();
        office.sd1.pemimpin = null;

        assertThat(foreseen(office.judged()))
                .containsExactly(
                        "HEAD atasan_berbeda " + office.sd1.id + " Ratna Dewi (197402022000032002)",
                        "CAUSE skp_atasan_belum_ada belum_ada Ratna Dewi (197402022000032002)");
    }

    @Test
    void a_unor_without_head_whom_PMM_does_not_name_either_leaves_all_open() {
        Office office = new Office();
        office.sd1.pemimpin = null;
        office.row.nipAtasan = new NipReading.Empty();

        assertThat(foreseen(office.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void of_two_atasan_either_may_be_right_only_where_neither_holds_anything_up() {
        Office both = new Office();
        both.row.nipAtasan = new NipReading.Valid(both.kepala2.nip);
        assertThat(foreseen(both.judged())).isEmpty();

        Office one = new Office();
        one.row.nipAtasan = new NipReading.Valid(one.kepala2.nip);
        one.agreed.remove(one.kepala2);
        assertThat(foreseen(one.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void an_atasan_without_NIP_in_PMM_is_the_head_if_the_name_says_so() {
        Office office = new Office();
        office.row.nipAtasan = new NipReading.Empty();
        assertThat(foreseen(office.judged())).isEmpty();

        office.row.namaAtasan = "Ujang Suryana";
        assertThat(foreseen(office.judged())).containsExactly("UNKNOWN");
    }

    @Test
    void behind_an_SKP_not_made_in_PMM_stands_the_RHK() {
        Office office = new Office();
        office.rhk(office.kepala1, "Perpustakaan hidup");
        office.row.statusSkp = "Draf";

        assertThat(foreseen(office.judged()))
                .containsExactly("CAUSE rhk_tidak_terkait Ratna Dewi (197402022000032002)");
    }

    @Test
    void behind_a_school_without_parent_stands_the_principals_atasan_but_no_teachers() {
        Office office = new Office();
        office.sd1.diatasan = null;
        office.agreed.remove(office.kadis);
        Judge judge = office.judge();

        assertThat(foreseen(judge.pmm(office.row.row()))).isEmpty();
        assertThat(foreseen(judge.pmm(office.rowKepala1.row())))
                .containsExactly("CAUSE skp_atasan_belum_ada belum_ada Hasan Basri (196901011994031001)");

        office.rowKepala1.nipAtasan = new NipReading.Valid(office.guru2.nip);
        assertThat(foreseen(office.judge().pmm(office.rowKepala1.row())))
                .as("whom PMM names leads no unor that could stand above")
                .containsExactly("UNKNOWN");
    }
}
