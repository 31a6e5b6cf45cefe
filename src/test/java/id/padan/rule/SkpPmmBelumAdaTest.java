package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkpPmmBelumAdaTest {

    private static final String CODE = "skp_pmm_belum_ada";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|belum_dibuat|Belum dibuat|Pegawai ini belum membuat SKP di PMM untuk periode ini.",
                "Belum Dibuat|belum_dibuat|Belum dibuat|Pegawai ini belum membuat SKP di PMM untuk periode ini.",
                "DRAFT|draf|Draf|SKP pegawai ini di PMM masih draf dan belum diajukan kepada atasannya.",
                "Diajukan|menunggu_persetujuan|Menunggu persetujuan|menunggu persetujuan atasannya (Ratna Dewi). Yang bertindak sekarang adalah atasannya.",
                "Perlu Perbaikan|perlu_perbaikan|Perlu perbaikan|dikembalikan oleh atasannya (Ratna Dewi) dan menunggu perbaikan dari pegawai.",
            })
    void an_skp_that_is_not_agreed_is_found_with_its_stage(
            String status, String subkind, String shown, String sentence) {
        Office office = new Office();
        office.row.statusSkp = status;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo(subkind);
        assertThat(finding.pmmValue()).isEqualTo(shown);
        assertThat(finding.explanation()).contains(sentence);
        assertThat(finding.target().id()).isEqualTo("198503302010012004");
    }

    @ParameterizedTest
    @CsvSource({"Disetujui", "disepakati", "Dinilai"})
    void an_agreed_skp_is_no_finding(String status) {
        Office office = new Office();
        office.row.statusSkp = status;

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void it_is_judged_even_where_the_nip_does_not_match() {
        Office office = new Office();
        office.row.nip("198503302010012777");
        office.row.statusSkp = "Draf";

        assertThat(Office.found(office.judged()))
                .containsExactly("*nip_tidak_padan tidak_dikenal berat", "skp_pmm_belum_ada draf berat");
    }

    @Test
    void a_status_that_nobody_knows_is_shown_and_not_judged() {
        Office office = new Office();
        office.row.statusSkp = "Dalam antrean";

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Status SKP di PMM tertulis \"Dalam antrean\"; arti kata itu tidak dikenal, periksalah"
                        + " langsung di PMM.");
    }

    @Test
    void a_missing_column_is_said_aloud() {
        Office office = new Office();
        office.row.without(PmmColumn.STATUS_SKP);

        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom STATUS SKP di pmm.");
    }
}
