package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GandaSiasnTest {

    @Test
    void two_rows_with_one_nip_are_both_found_and_the_active_one_judges() {
        Office office = new Office();
        PegawaiDraft second = new PegawaiDraft(40, office.guru.nip.value(), "Siti Aminah").at(office.sd2);
        second.kedudukan = "Pensiun";
        office.pegawai.add(second);

        assertThat(Office.only(office.judged(office.guru), "ganda_siasn").explanation())
                .isEqualTo(
                        "NIP 198503302010012004 (Siti Aminah) ada di 2 baris SIASN; selain baris ini: siasn.xlsx lembar"
                                + " \"data\" baris 40. Baris ini yang dipakai untuk menilai.");
        assertThat(Office.only(office.judged(second), "ganda_siasn").explanation())
                .endsWith("Untuk menilai dipakai siasn.xlsx lembar \"data\" baris 5.");
        assertThat(Office.found(office.judged(second))).containsExactly("ganda_siasn sedang");
        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void the_other_row_is_found_even_when_its_jabatan_is_no_teachers() {
        Office office = new Office();
        PegawaiDraft second = new PegawaiDraft(40, office.guru.nip.value(), "Siti Aminah").at(office.dinas);
        second.jabatan = "Pengawas Sekolah";
        office.pegawai.add(second);

        assertThat(Office.found(office.judged(second))).containsExactly("ganda_siasn sedang");
    }

    @Test
    void equal_names_with_two_nip_are_two_people() {
        Office office = new Office();
        office.guru2.nama = office.guru.nama;
        office.rowGuru2.nama = office.guru.nama;

        assertThat(office.judged(office.guru).findings()).isEmpty();
        assertThat(office.judged(office.guru2).findings()).isEmpty();
    }
}
