package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnorBerbedaTest {

    private static final String CODE = "unor_berbeda";

    @Test
    void another_unor_by_id_is_another_unor_whatever_the_names_say() {
        Office office = new Office();
        office.row.unor = office.sd2.id;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("unor_lain");
        assertThat(finding.severity()).isEqualTo(Severity.BERAT);
        assertThat(finding.explanation()).endsWith("Diputuskan menurut id unor.");
    }

    @Test
    void with_one_id_on_both_sides_a_differing_name_is_no_finding() {
        Office office = new Office();
        office.row.unor = office.sd1.id;
        office.row.sekolah = "SDN Cibadak Satu";
        office.row.npsn = Npsn.parse("20200002");

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void another_school_by_the_unors_own_npsn() {
        Office office = new Office();
        office.row.npsn = office.sd2.npsn;
        office.row.sekolah = "SDN 2 Cibadak";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("unor_lain");
        assertThat(finding.pmmValue()).isEqualTo("SDN 2 Cibadak (NPSN 20200002)");
        assertThat(finding.siasnValue()).isEqualTo("SD NEGERI 1 CIBADAK");
        assertThat(finding.explanation())
                .isEqualTo(
                        "Menurut PMM pegawai ini bertugas di SDN 2 Cibadak (NPSN 20200002), sedangkan unornya di SIASN"
                                + " SD NEGERI 1 CIBADAK. Diputuskan menurut NPSN pada unor.");
    }

    @Test
    void the_padanan_file_comes_before_the_unors_own_npsn() {
        Office office = new Office();
        office.padanan("20200001", office.sd2.id);

        assertThat(Office.only(office.judged(), CODE).explanation())
                .endsWith("Diputuskan menurut berkas padanan NPSN.");
    }

    @ParameterizedTest
    @CsvSource({
        "SDN 1 Cibadak, 20200001, NPSN pada unor",
        "UPT SPF SDN 1 Cibadak, 20200001, NPSN pada unor",
        "SDN Cibadak Satu, 20200001, NPSN pada unor",
        "SDN 1 Cibadak, '', nama sekolah",
        "UPT SD NEGERI 1 CIBADAK, 29999999, nama sekolah"
    })
    void one_school_spelled_in_two_ways_is_a_remark(String sekolah, String npsn, String by) {
        Office office = new Office();
        office.row.sekolah = sekolah;
        office.row.npsn = Npsn.parse(npsn);

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("unor_berbeda ditulis_berbeda ringan");
        assertThat(judged.unobstructed()).isTrue();
        assertThat(judged.notAssessed()).isEmpty();
        assertThat(judged.findings().get(0).target().id()).isEqualTo(office.sd1.id.toString());
        assertThat(judged.findings().get(0).explanation())
                .isEqualTo("Sekolahnya sama, hanya namanya ditulis berbeda: di PMM \"" + sekolah
                        + "\", di SIASN \"SD NEGERI 1 CIBADAK\". Diputuskan menurut " + by
                        + ". Ini saja tidak menghambat pegawai.");
    }

    @ParameterizedTest
    @CsvSource({"sd negeri 1 cibadak", "SD  Negeri 1 - Cibadak"})
    void case_spaces_and_punctuation_are_no_difference(String sekolah) {
        Office office = new Office();
        office.row.sekolah = sekolah;
        office.row.npsn = null;

        assertThat(office.judged().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SDN 2 Cibadak", "SMPN 1 Cibadak", "SDN 11 Cibadak"})
    void by_name_another_number_or_level_is_another_school(String sekolah) {
        Office office = new Office();
        office.row.sekolah = sekolah;
        office.row.npsn = null;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("unor_lain");
        assertThat(finding.explanation()).endsWith("Diputuskan menurut nama sekolah.");
    }

    @Test
    void one_npsn_on_several_unor_is_the_persons_when_theirs_is_among_them() {
        Office office = new Office();
        office.sd2.npsn = office.sd1.npsn;

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void without_any_word_of_the_school_it_cannot_be_judged() {
        Office office = new Office();
        office.row.sekolah = "";
        office.row.npsn = null;

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), CODE)).startsWith("Baris PMM ini tidak menyebut nama sekolah");
        assertThat(Office.open(office.judged(), "atasan_berbeda"))
                .startsWith("Baris PMM ini tidak menyebut nama sekolah");
    }

    @Test
    void the_earlier_school_of_a_rotation_is_lawful_and_the_later_one_is_judged() {
        Office office = new Office();
        PmmDraft later = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        office.row.periode = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        later.periode = new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        office.pmm.add(later);
        office.guru.at(office.sd2);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(office.judge().pmm(later.row()).findings()).isEmpty();

        office.guru.at(office.sd1);
        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.found(office.judge().pmm(later.row()))).containsExactly("*unor_berbeda unor_lain berat");
    }

    @Test
    void a_post_as_plt_at_another_school_is_lawful_there() {
        Office office = new Office();
        PmmDraft acting = new PmmDraft(20).of(office.kepala1, office.sd2, office.kadis);
        acting.jabatan = "Plt. Kepala Sekolah";
        office.sd2.pemimpin = null;
        office.skp(office.kepala1, "persetujuan", true, office.sd2);

        Judgement judged = office.judge().pmm(acting.row());

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notAssessed()).isEmpty();
    }
}
