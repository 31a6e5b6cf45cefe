package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.SnapshotKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What did not come is said to be open, never passed over. */
class MissingDataTest {
    @Test
    void a_reference_without_any_head_blames_no_unor_but_the_missing_column() {
        Office office = new Office();
        office.unor.forEach(unor -> unor.pemimpin = null);

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        for (String code : List.of("skp_atasan_belum_ada", "atasan_berbeda", "rhk_tidak_terkait")) {
            assertThat(Office.open(judged, code))
                    .isEqualTo(
                            "Tidak dapat dinilai karena tidak ada kolom PEMIMPIN PNS ID atau PEMIMPIN NIP yang terisi"
                                    + " di siasn-unor.");
        }
    }

    @Test
    void without_any_optional_column_everything_that_needs_one_is_said_to_be_open() {
        Office office = new Office();
        office.row.columns = Set.of();
        office.row.npsn = null;
        office.row.sekolah = "";
        office.row.instansi = id.padan.domain.Instansi.TIDAK_DIKETAHUI;
        office.row.tanggalLahir = null;
        office.row.nipAtasan = new NipReading.Empty();
        office.row.namaAtasan = "";
        office.row.statusSkp = "";
        office.row.rhkAtasan = List.of();
        office.row.tahap = "";

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notAssessed().stream()
                        .collect(Collectors.toMap(
                                NotAssessed::code, open -> open.reason().sentence())))
                .containsOnlyKeys(
                        "skp_pmm_belum_ada",
                        "unor_berbeda",
                        "skp_atasan_belum_ada",
                        "atasan_berbeda",
                        "rhk_tidak_terkait",
                        "instansi_berbeda",
                        "identitas_meragukan",
                        "tertinggal_jadwal",
                        "belum_mengalir")
                .allSatisfy((code, sentence) ->
                        assertThat(sentence).startsWith("Tidak dapat dinilai karena tidak ada kolom "))
                .containsEntry(
                        "unor_berbeda",
                        "Tidak dapat dinilai karena tidak ada kolom NAMA SEKOLAH, NPSN, atau UNOR ID di pmm.");
    }

    @Test
    void without_files_of_e_Kinerja_what_they_would_tell_is_open() {
        Office office = new Office();
        office.came.remove(SnapshotKind.EKINERJA_SKP);
        office.agreed.clear();
        office.row.without(PmmColumn.RHK);

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        assertThat(Office.open(judged, "skp_atasan_belum_ada")).contains("berkas ekinerja-skp");
        assertThat(Office.open(judged, "belum_mengalir")).contains("berkas ekinerja-skp");
        assertThat(Office.open(judged, "rhk_tidak_terkait")).contains("berkas ekinerja-rhk atau kolom RHK");
    }

    @Test
    void an_empty_kedudukan_says_nothing_and_puts_nobody_out_of_scope() {
        Office office = new Office();
        office.guru.kedudukan = "";
        office.pmm.remove(office.row);

        Judgement judged = office.judged(office.guru);

        assertThat(judged.disposition()).isInstanceOf(Judgement.Disposition.Reconciled.class);
        assertThat(Office.open(judged, "tidak_ada_di_pmm"))
                .isEqualTo("Guru ini tidak ada di PMM, tetapi kedudukan hukumnya kosong di SIASN (siasn.xlsx lembar"
                        + " \"data\" baris 5), jadi tidak diketahui apakah ia masih aktif.");
    }

    @Test
    void an_empty_jabatan_is_told_apart_from_one_that_is_no_teacher_s() {
        Office office = new Office();
        office.guru.jabatan = "";

        assertThat(office.judged(office.guru).disposition())
                .isEqualTo(new Judgement.Disposition.OutOfScope("jabatan kosong di SIASN"));
        assertThat(Office.open(office.judged(), "jabatan_nomenklatur_lama")).contains("kosong di SIASN");
    }
}
