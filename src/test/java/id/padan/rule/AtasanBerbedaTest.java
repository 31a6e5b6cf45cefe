package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.snapshot.PmmColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtasanBerbedaTest {

    private static final String CODE = "atasan_berbeda";

    @Test
    void another_person() {
        Office office = new Office();
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.row.namaAtasan = "Ujang Suryana, S.Pd.";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("orang_lain");
        assertThat(finding.pmmValue()).isEqualTo("Ujang Suryana, S.Pd. (NIP 197503032000031003)");
        assertThat(finding.siasnValue()).isEqualTo("Ratna Dewi (NIP 197402022000032002)");
        assertThat(finding.explanation())
                .isEqualTo("Menurut SIASN atasan pegawai ini Ratna Dewi (NIP 197402022000032002), pemimpin SD NEGERI 1"
                        + " CIBADAK; menurut PMM atasannya orang lain, Ujang Suryana, S.Pd. (NIP 197503032000031003).");
    }

    @Test
    void names_only_explain() {
        Office office = new Office();
        office.row.namaAtasan = "Seseorang Yang Lain";

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void a_unor_without_a_head_is_one_task_and_the_heads_above_are_not_tried() {
        Office office = new Office();
        office.sd1.pemimpin = null;

        Judgement judged = office.judged();

        Finding finding = Office.only(judged, CODE);
        assertThat(finding.subkind()).isEqualTo("unor_tanpa_pemimpin");
        assertThat(finding.target().kind()).isEqualTo(TaskTarget.Kind.UNOR);
        assertThat(finding.explanation())
                .contains("tidak mempunyai pemimpin", "menurut PMM atasannya Ratna Dewi (NIP 197402022000032002)");
        assertThat(Office.open(judged, "skp_atasan_belum_ada")).contains(CODE);
        assertThat(Office.open(judged, "rhk_tidak_terkait")).contains(CODE);
    }

    @Test
    void a_plt_whom_e_kinerja_knows_is_lawful() {
        Office office = new Office();
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.row.rhkAtasan = List.of("Perpustakaan hidup");
        office.skp(office.kepala2, "persetujuan", true, office.sd1);

        assertThat(office.judged().findings()).isEmpty();

        office.sd1.pemimpin = null;
        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void a_plt_of_another_unor_is_another_person() {
        Office office = new Office();
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.skp(office.kepala2, "persetujuan", true, office.dinas);

        assertThat(Office.only(office.judged(), CODE).subkind()).isEqualTo("orang_lain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|atasan_pmm_kosong|di PMM NIP atasannya kosong (nama: Ratna Dewi).",
                "19740202200003|nip_atasan_tidak_padan|di PMM NIP atasannya tertulis 19740202200003",
                "197402022000032777|nip_atasan_tidak_padan|dan NIP itu tidak ada di SIASN.",
            })
    void an_atasan_whose_nip_is_empty_or_does_not_match(String nip, String subkind, String sentence) {
        Office office = new Office();
        office.row.nipAtasan = NipReading.of(nip, false);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo(subkind);
        assertThat(finding.explanation()).contains(sentence);
        assertThat(finding.target().id()).isEqualTo("198503302010012004");
    }

    @Test
    void nobodys_atasan_is_themself() {
        Office office = new Office();
        office.dinas.headedBy(office.kepala1);
        office.dinas.diatasan = new id.padan.domain.UnorId(7, 50);
        UnorDraft setda = new UnorDraft(50, "Sekretariat Daerah");
        PegawaiDraft sekda = new PegawaiDraft(50, 196805051993031050L, "Yayat Ruhiyat").at(setda);
        office.unor.add(setda.headedBy(sekda));
        office.pegawai.add(sekda);
        office.agreed.add(sekda);
        office.rowKepala1.nipAtasan = new NipReading.Valid(sekda.nip);

        assertThat(office.judge().pmm(office.rowKepala1.row()).findings()).isEmpty();
    }

    @Test
    void a_missing_column_is_said_aloud() {
        Office office = new Office();
        office.row.without(PmmColumn.NIP_ATASAN);
        office.row.nipAtasan = new NipReading.Empty();

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom NIP ATASAN di pmm.");
    }
}
