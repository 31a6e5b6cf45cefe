package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.snapshot.SnapshotKind;
import org.junit.jupiter.api.Test;

class SkpAtasanBelumAdaTest {

    private static final String CODE = "skp_atasan_belum_ada";

    @Test
    void the_principal_has_no_skp_in_e_kinerja() {
        Office office = new Office();
        office.agreed.remove(office.kepala1);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("belum_ada");
        assertThat(finding.siasnValue()).isEqualTo("Ratna Dewi (NIP 197402022000032002): belum ada SKP");
        assertThat(finding.target())
                .isEqualTo(new TaskTarget(
                        TaskTarget.Kind.ATASAN, "197402022000032002", "Ratna Dewi (197402022000032002)"));
        assertThat(finding.explanation())
                .isEqualTo(
                        "Atasan pegawai ini, Ratna Dewi (NIP 197402022000032002), pemimpin SD NEGERI 1 CIBADAK, belum"
                                + " mempunyai SKP di e-Kinerja untuk periode ini. Semua yang dipimpinnya menunggu.");
    }

    @Test
    void the_principals_skp_is_there_but_not_agreed() {
        Office office = new Office();
        office.agreed.remove(office.kepala1);
        office.skp(office.kepala1, "pengajuan", false, null);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("belum_disetujui");
        assertThat(finding.explanation()).contains("tetapi belum disetujui (status: pengajuan).");
    }

    @Test
    void a_principals_atasan_is_the_head_of_the_unor_above() {
        Office office = new Office();
        office.agreed.remove(office.kadis);

        Finding finding = Office.only(office.judge().pmm(office.rowKepala1.row()), CODE);

        assertThat(finding.target().label()).isEqualTo("Hasan Basri (196901011994031001)");
        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void who_heads_a_school_in_siasn_is_a_principal_whatever_PMM_says() {
        Office office = new Office();
        office.agreed.remove(office.kadis);
        office.rowKepala1.jabatan = "Guru";

        assertThat(Office.only(office.judge().pmm(office.rowKepala1.row()), CODE)
                        .target()
                        .id())
                .isEqualTo("196901011994031001");
    }

    @Test
    void the_skp_of_a_lawful_plt_is_the_one_that_counts() {
        Office office = new Office();
        office.sd1.pemimpin = null;
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.skp(office.kepala2, "pengajuan", true, office.sd1);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("belum_disetujui");
        assertThat(finding.explanation()).contains("Ujang Suryana", "Plt/Plh pemimpin SD NEGERI 1 CIBADAK");
    }

    @Test
    void without_e_kinerja_nobody_can_tell() {
        Office office = new Office();
        office.agreed.clear();
        office.came.remove(SnapshotKind.EKINERJA_SKP);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada berkas ekinerja-skp.");
    }

    @Test
    void a_head_who_is_not_in_the_siasn_file_leaves_it_open() {
        Office office = new Office();
        office.pegawai.remove(office.kepala1);

        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Pemimpin unor SD NEGERI 1 CIBADAK tercatat di SIASN, tetapi orangnya tidak ada di berkas"
                        + " siasn-pegawai. Mintalah data pegawai yang memuatnya.");
    }
}
