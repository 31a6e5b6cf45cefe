package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.snapshot.SnapshotKind;
import org.junit.jupiter.api.Test;

class BelumMengalirTest {

    private static final String CODE = "belum_mengalir";
    private static final String FOUND = CODE + " sedang";

    private static Office notFlowed() {
        Office office = new Office();
        office.agreed.remove(office.guru);
        return office;
    }

    @Test
    void agreed_in_PMM_absent_in_e_kinerja_and_nothing_else_wrong_just_sync() {
        Judgement judged = notFlowed().judged();

        assertThat(Office.found(judged)).containsExactly(FOUND);
        assertThat(judged.unobstructed()).isTrue();
        assertThat(judged.findings().get(0).explanation())
                .isEqualTo(
                        "SKP Siti Aminah sudah \"Disetujui\" di PMM, tetapi belum ada di e-Kinerja, dan tidak ditemukan"
                                + " hambatan lain. Tinggal disinkronkan.");
    }

    @Test
    void remarks_and_the_calendar_do_not_stand_in_the_way() {
        Office office = notFlowed();
        office.row.sekolah = "SDN 1 Cibadak";
        office.guru.jabatan = "Guru Muda";
        office.row.tahap = "Observasi";

        assertThat(Office.found(office.judged()))
                .containsExactly(
                        "unor_berbeda ditulis_berbeda ringan",
                        "jabatan_nomenklatur_lama ringan",
                        "tertinggal_jadwal sedang",
                        FOUND);
    }

    @Test
    void any_other_finding_explains_it() {
        Office cause = notFlowed();
        cause.row.nipAtasan = new NipReading.Valid(cause.kepala2.nip);
        assertThat(Office.found(cause.judged())).containsExactly("*atasan_berbeda orang_lain berat");
        assertThat(Office.open(cause.judged(), CODE)).contains("atasan_berbeda");

        Office pensioned = notFlowed();
        pensioned.guru.kedudukan = "Pensiun";
        assertThat(Office.found(pensioned.judged())).containsExactly("kedudukan_tidak_aktif sedang");
        assertThat(Office.open(pensioned.judged(), CODE)).contains("kedudukan_tidak_aktif");
    }

    @Test
    void it_is_not_raised_before_the_skp_is_agreed_in_PMM() {
        Office office = notFlowed();
        office.row.statusSkp = "Diajukan";

        assertThat(Office.found(office.judged())).containsExactly("*skp_pmm_belum_ada menunggu_persetujuan berat");
    }

    @Test
    void an_skp_that_is_in_e_kinerja_has_flowed_agreed_or_not() {
        Office office = notFlowed();
        office.skp(office.guru, "pengajuan", false, null);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(office.judged().notAssessed()).isEmpty();
    }

    @Test
    void without_e_kinerja_nobody_can_tell() {
        Office office = notFlowed();
        office.agreed.clear();
        office.came.remove(SnapshotKind.EKINERJA_SKP);

        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada berkas ekinerja-skp.");
    }
}
