package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.Address;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SekolahTidakAdaDiPmmTest {

    private static Office wholeSchoolMissing() {
        Office office = new Office();
        office.pegawai.add(new PegawaiDraft(30, 199001012019031030L, "Rizki Maulana").at(office.sd1));
        office.pmm.remove(office.row);
        office.pmm.remove(office.rowKepala1);
        return office;
    }

    @Test
    void three_teachers_all_missing_are_one_finding_on_the_unor() {
        Office office = wholeSchoolMissing();

        Judgement school = office.judged(office.sd1);

        assertThat(Office.found(school)).containsExactly("sekolah_tidak_ada_di_pmm sedang");
        assertThat(school.findings().get(0).subject().unor()).isEqualTo("SD NEGERI 1 CIBADAK");
        assertThat(school.instansi()).isEqualTo(Office.KAB);
        assertThat(school.findings().get(0).explanation())
                .isEqualTo(
                        "Tidak seorang pun dari 3 guru SD NEGERI 1 CIBADAK di SIASN ada di PMM. Kemungkinan berkas PMM"
                                + " belum lengkap; mintalah data sekolah ini.");
    }

    @Test
    void its_teachers_are_then_not_judged_one_by_one() {
        Office office = wholeSchoolMissing();

        Judgement teacher = office.judged(office.guru);

        assertThat(teacher.findings()).isEmpty();
        assertThat(Office.open(teacher, "tidak_ada_di_pmm")).contains("sekolah_tidak_ada_di_pmm");
    }

    @Test
    void one_present_is_enough_for_the_school() {
        Office office = wholeSchoolMissing();
        office.pmm.add(office.rowKepala1);

        assertThat(office.judged(office.sd1).findings()).isEmpty();
        assertThat(Office.found(office.judged(office.guru))).containsExactly("tidak_ada_di_pmm sedang");
    }

    private static Judge knowing(Office office, PegawaiDraft claimed) {
        return office.judge().knowing(new Claims(Map.of(claimed.nip, List.of(new Address("pmm.csv", "", 20)))));
    }

    @Test
    void one_whom_a_row_means_almost_certainly_is_enough_too() {
        Office office = wholeSchoolMissing();
        Judge judge = knowing(office, office.kepala1);

        assertThat(judge.unor(office.unor.indexOf(office.sd1)).findings()).isEmpty();
        assertThat(Office.found(judge.pegawai(office.pegawai.indexOf(office.guru))))
                .containsExactly("tidak_ada_di_pmm sedang");
        assertThat(judge.pegawai(office.pegawai.indexOf(office.kepala1)).findings())
                .isEmpty();
    }

    @Test
    void a_claimed_person_who_does_not_count_as_a_teacher_of_the_school_does_not_fill_it() {
        Office office = wholeSchoolMissing();
        PegawaiDraft clerk = new PegawaiDraft(31, 199101012019031031L, "Yayan Sopyan").at(office.sd1);
        clerk.jabatan = "Pengelola Data";
        office.pegawai.add(clerk);

        assertThat(Office.found(knowing(office, clerk).unor(office.unor.indexOf(office.sd1))))
                .containsExactly("sekolah_tidak_ada_di_pmm sedang");
        assertThat(Office.found(knowing(office, office.guru2).unor(office.unor.indexOf(office.sd1))))
                .containsExactly("sekolah_tidak_ada_di_pmm sedang");
    }

    @Test
    void the_retired_and_the_excepted_do_not_make_three() {
        Office retired = wholeSchoolMissing();
        retired.kepala1.kedudukan = "Pensiun";
        assertThat(retired.judged(retired.sd1).findings()).isEmpty();

        Office excepted = wholeSchoolMissing();
        excepted.except(excepted.kepala1, "mutasi", null);
        assertThat(excepted.judged(excepted.sd1).findings()).isEmpty();
    }
}
