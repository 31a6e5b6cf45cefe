package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhkTidakTerkaitTest {

    private static final String CODE = "rhk_tidak_terkait";

    @Test
    void none_of_the_named_rhk_is_the_principals() {
        Office office = new Office();
        office.row.rhkAtasan = List.of("Kantin sehat", "Sekolah ramah anak");

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.pmmValue()).isEqualTo("Kantin sehat; Sekolah ramah anak");
        assertThat(finding.siasnValue()).isEqualTo("Mutu pembelajaran meningkat; Perpustakaan hidup");
        assertThat(finding.target().id()).isEqualTo("197402022000032002");
        assertThat(finding.explanation()).contains("menurut baris PMM miliknya");
    }

    @Test
    void one_equal_rhk_is_enough_case_and_punctuation_apart() {
        Office office = new Office();
        office.row.rhkAtasan = List.of("Kantin sehat", "mutu  pembelajaran, MENINGKAT.");

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void e_kinerja_comes_before_PMM() {
        Office office = new Office().rhk(new Office().kepala1, "Kantin sehat");

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.siasnValue()).isEqualTo("Kantin sehat");
        assertThat(finding.explanation()).contains("menurut e-Kinerja");
    }

    @Test
    void the_principals_own_row_is_not_compared() {
        Office office = new Office();
        office.rowKepala1.rhkAtasan = List.of("Apa saja");

        assertThat(office.judge().pmm(office.rowKepala1.row()).findings()).isEmpty();
    }

    @Test
    void either_side_empty_leaves_it_open() {
        Office noneNamed = new Office();
        noneNamed.row.rhkAtasan = List.of();
        assertThat(Office.open(noneNamed.judged(), CODE))
                .isEqualTo("Baris PMM ini tidak menyebut RHK atasan yang didukung.");

        Office noneThere = new Office();
        noneThere.rowKepala1.rhk = List.of();
        assertThat(Office.open(noneThere.judged(), CODE))
                .isEqualTo("RHK atasannya, Ratna Dewi (NIP 197402022000032002), tidak ada di baris PMM miliknya.");

        Office noColumn = new Office();
        noColumn.row.without(PmmColumn.RHK_ATASAN);
        assertThat(Office.open(noColumn.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom RHK ATASAN di pmm.");
    }

    @Test
    void it_is_not_raised_before_the_skp_is_agreed() {
        Office office = new Office();
        office.row.rhkAtasan = List.of("Kantin sehat");
        office.row.statusSkp = "Draf";

        assertThat(Office.found(office.judged())).containsExactly("*skp_pmm_belum_ada draf berat");
        assertThat(Office.open(office.judged(), CODE)).contains("skp_pmm_belum_ada");
    }
}
