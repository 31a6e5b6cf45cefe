package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.snapshot.PmmColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstansiBerbedaTest {

    private static final Instansi KOTA = Instansi.of("K2", "Pemerintah Kota Sukamaju");

    @Test
    void another_instansi_stands_in_place_of_another_unor() {
        Office office = new Office();
        office.row.instansi = KOTA;
        office.row.npsn = office.sd2.npsn;
        office.row.sekolah = "SDN 2 Cibadak";

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("instansi_berbeda berat");
        assertThat(judged.findings().get(0).explanation())
                .isEqualTo("Menurut PMM pegawai ini bekerja di Pemerintah Kota Sukamaju, sedangkan instansi kerjanya di"
                        + " SIASN Pemerintah Kab. Cibadak. Sekolah dan atasannya baru dapat dibandingkan setelah"
                        + " instansinya sama.");
        for (String behind : List.of("unor_berbeda", "skp_atasan_belum_ada", "atasan_berbeda", "rhk_tidak_terkait")) {
            assertThat(Office.open(judged, behind)).contains("instansi_berbeda");
        }
        assertThat(judged.instansi()).isEqualTo(Office.KAB);
    }

    @ParameterizedTest
    @CsvSource({
        "K1, ''",
        "'', Pemerintah Kabupaten Cibadak",
        "'', PEMKAB. CIBADAK",
        "X77, Pemerintah Kab. Cibadak",
        "'', Kab. Cibadak",
        "'', Kabupaten Cibadak",
        "'', Pemda Kab. Cibadak"
    })
    void the_same_instansi_by_id_or_by_name_is_no_finding(String id, String nama) {
        Office office = new Office();
        office.row.instansi = Instansi.of(id, nama);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(office.judged().notAssessed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kota Cibadak", "Kab. Cibadak Barat", "Provinsi Cibadak"})
    void a_name_that_only_resembles_it_is_another_instansi(String nama) {
        Office office = new Office();
        office.row.instansi = Instansi.of("", nama);

        assertThat(Office.found(office.judged())).containsExactly("instansi_berbeda berat");
    }

    @Test
    void who_is_lent_out_may_stand_under_either_instansi() {
        Office office = new Office();
        office.guru.induk = KOTA;
        assertThat(office.judged().findings()).isEmpty();

        office.row.instansi = KOTA;
        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void where_PMM_names_none_or_an_id_that_means_nothing_here_it_stays_open() {
        Office none = new Office();
        none.row.instansi = Instansi.TIDAK_DIKETAHUI;
        assertThat(Office.open(none.judged(), "instansi_berbeda")).isEqualTo("Instansi pegawai ini kosong di PMM.");
        none.row.without(PmmColumn.INSTANSI);
        assertThat(Office.open(none.judged(), "instansi_berbeda"))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom INSTANSI di pmm.");

        Office foreign = new Office();
        foreign.row.instansi = Instansi.of("DAPODIK-7", "");
        assertThat(foreign.judged().findings()).isEmpty();
        assertThat(Office.open(foreign.judged(), "instansi_berbeda")).contains("keduanya tidak dapat dibandingkan");
    }
}
