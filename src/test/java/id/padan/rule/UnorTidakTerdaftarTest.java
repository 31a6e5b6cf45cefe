package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.UnorId;
import org.junit.jupiter.api.Test;

class UnorTidakTerdaftarTest {

    private static final String CODE = "unor_tidak_terdaftar";

    @Test
    void an_empty_unor_is_the_persons_task() {
        Office office = new Office();
        office.guru.unor = null;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("tanpa_unor");
        assertThat(finding.target().kind()).isEqualTo(TaskTarget.Kind.PEGAWAI);
        assertThat(finding.explanation())
                .isEqualTo(
                        "Pegawai ini tidak mempunyai unor di SIASN (siasn.xlsx lembar \"data\" baris 5, kolom UNOR ID"
                                + " kosong atau tidak terbaca).");
    }

    @Test
    void a_unor_that_the_reference_does_not_have_is_one_task_for_all_its_people() {
        Office office = new Office();
        office.guru.unor = new UnorId(7, 99);
        office.guru.unorNama = "SDN 9 Cibadak";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("tidak_ada_di_referensi");
        assertThat(finding.target())
                .isEqualTo(new TaskTarget(TaskTarget.Kind.UNOR, "00000000000000070000000000000063", "SDN 9 Cibadak"));
        assertThat(finding.siasnValue()).isEqualTo("SDN 9 Cibadak");
        assertThat(finding.explanation()).contains("SDN 9 Cibadak", "tidak ada di referensi unor");
    }

    @Test
    void an_inactive_unor_is_told_with_its_place() {
        Office office = new Office();
        office.sd1.aktif = false;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("tidak_aktif");
        assertThat(finding.target().id()).isEqualTo(office.sd1.id.toString());
        assertThat(finding.explanation())
                .isEqualTo("Unor pegawai ini, SD NEGERI 1 CIBADAK, tercatat tidak aktif di referensi unor SIASN"
                        + " (unor.xlsx lembar \"unor\" baris 3). Unor harus aktif di SIASN dan di e-Kinerja.");
    }
}
