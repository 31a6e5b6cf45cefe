package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TidakAdaDiPmmTest {

    private static final String FOUND = "tidak_ada_di_pmm sedang";

    private static Office absent() {
        Office office = new Office();
        office.pmm.remove(office.row);
        return office;
    }

    @Test
    void an_active_teacher_whom_no_row_names() {
        Office office = absent();

        Judgement judged = office.judged(office.guru);

        assertThat(Office.found(judged)).containsExactly(FOUND);
        assertThat(judged.findings().get(0).subject().source()).isEqualTo(SnapshotKind.SIASN_PEGAWAI);
        assertThat(judged.findings().get(0).explanation())
                .isEqualTo("Siti Aminah (NIP 198503302010012004), Guru Ahli Muda (SD NEGERI 1 CIBADAK), aktif di SIASN"
                        + " tetapi tidak ada di PMM.");
    }

    @Test
    void whom_a_row_names_by_nik_or_nip_lama_is_in_PMM() {
        Office byNik = new Office();
        byNik.guru.nik = "3202157003850001";
        byNik.row.nik = "3202157003850001";
        byNik.row.nip("");
        assertThat(byNik.judged(byNik.guru).findings()).isEmpty();

        Office byNipLama = new Office();
        byNipLama.guru.nipLama = "131234567";
        byNipLama.row.nip("131234567");
        assertThat(byNipLama.judged(byNipLama.guru).findings()).isEmpty();

        Office byNothing = new Office();
        byNothing.row.nip("");
        assertThat(Office.found(byNothing.judged(byNothing.guru))).containsExactly(FOUND);
    }

    @Test
    void whom_a_row_means_almost_certainly_is_in_PMM_once_all_of_it_is_judged() {
        Office office = absent();
        Claims claims = new Claims(Map.of(office.guru.nip, List.of(new Address("pmm.csv", "", 20))));
        int guru = office.pegawai.indexOf(office.guru);

        assertThat(Office.found(office.judge().pegawai(guru))).containsExactly(FOUND);
        assertThat(office.judge().knowing(claims).pegawai(guru).findings()).isEmpty();
        assertThat(Office.found(
                        office.judge().knowing(claims).knowing(Claims.NONE).pegawai(guru)))
                .as("claims replace those known before")
                .containsExactly(FOUND);
    }

    @Test
    void who_is_retired_or_excepted_need_not_be_in_PMM() {
        Office retired = absent();
        retired.guru.kedudukan = "Pensiun";
        assertThat(retired.judged(retired.guru).disposition())
                .isEqualTo(new Judgement.Disposition.OutOfScope("kedudukan hukum tidak aktif"));

        Office excepted = absent();
        excepted.except(excepted.guru, "mutasi", null);
        assertThat(excepted.judged(excepted.guru).findings()).isEmpty();
        assertThat(Office.excepted(excepted.judged(excepted.guru))).isEqualTo("Siti Aminah: mutasi");
    }

    @Test
    void two_of_a_school_are_two_findings() {
        Office office = absent();
        office.pmm.remove(office.rowKepala1);

        assertThat(Office.found(office.judged(office.guru))).containsExactly(FOUND);
        assertThat(Office.found(office.judged(office.kepala1))).containsExactly(FOUND);
        assertThat(office.judged(office.sd1).findings()).isEmpty();
    }
}
