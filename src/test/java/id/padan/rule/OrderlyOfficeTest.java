package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.rule.Judgement.Disposition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where nothing is wrong, and who is judged at all. */
class OrderlyOfficeTest {
    @Test
    void a_row_in_order_has_no_finding_and_nothing_left_open() {
        Judgement judged = new Office().judged();

        assertThat(judged.disposition()).isInstanceOf(Disposition.Reconciled.class);
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notAssessed()).isEmpty();
        assertThat(judged.unobstructed()).isTrue();
    }

    @Test
    void a_principal_in_order_has_no_finding_and_nothing_left_open() {
        Office office = new Office();

        Judgement judged = office.judge().pmm(office.rowKepala1.row());

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notAssessed()).isEmpty();
    }

    @Test
    void teachers_and_units_in_order_have_no_finding() {
        Office office = new Office();

        assertThat(office.judged(office.guru).findings()).isEmpty();
        assertThat(office.judged(office.guru).disposition()).isInstanceOf(Disposition.Reconciled.class);
        assertThat(office.judged(office.sd1).findings()).isEmpty();
        assertThat(office.judged(office.sd1).notAssessed()).isEmpty();
    }

    @Test
    void the_subject_says_who_where_and_whose() {
        Office office = new Office();
        office.row.statusSkp = "Draf";
        Judgement judged = office.judged();
        Subject subject = Office.only(judged, "skp_pmm_belum_ada").subject();

        assertThat(office.judge().instansi(office.guru.nip, Instansi.TIDAK_DIKETAHUI))
                .isEqualTo(subject.instansi());
        assertThat(judged.instansi()).isEqualTo(subject.instansi());
        assertThat(judged.unorInduk()).isEqualTo(subject.unorInduk());

        assertThat(subject.nip()).isEqualTo("198503302010012004");
        assertThat(subject.nama()).isEqualTo("Siti Aminah");
        assertThat(subject.instansi()).isEqualTo(Office.KAB);
        assertThat(subject.unorInduk()).isEqualTo("Dinas Pendidikan");
        assertThat(subject.unor()).isEqualTo("SD NEGERI 1 CIBADAK");
        assertThat(subject.at()).hasToString("pmm.csv baris 10");
    }

    @ParameterizedTest
    @CsvSource({
        "Non-ASN, Guru, bukan ASN",
        "Honorer, Guru, bukan ASN",
        "GTY/PTY, Guru, bukan ASN",
        "'', Guru Honor Sekolah, bukan ASN",
        "ASN, Guru, ''",
        "'', Guru, ''",
        "PPPK, Kepala Sekolah, ''"
    })
    void whom_PMM_itself_calls_no_ASN_is_out_of_scope(String kepegawaian, String jabatan, String why) {
        Office office = new Office();
        office.row.kepegawaian = kepegawaian;
        office.row.jabatan = jabatan;
        office.row.nip("");

        Disposition disposition = office.judged().disposition();

        assertThat(disposition)
                .isEqualTo(why.isEmpty() ? new Disposition.Reconciled() : new Disposition.OutOfScope(why));
    }

    @Test
    void a_row_of_another_period_is_out_of_scope() {
        Office office = new Office();
        office.row.periode = new id.padan.domain.Periode(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

        assertThat(office.judged().disposition()).isEqualTo(new Disposition.OutOfScope("periode lain"));
        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void a_period_given_as_the_year_is_the_current_one() {
        Office office = new Office();
        office.row.periode = id.padan.domain.Periode.tahun(2026);

        assertThat(office.judged().disposition()).isInstanceOf(Disposition.Reconciled.class);
    }

    @Test
    void an_excepted_person_is_not_judged_until_the_exception_ends() {
        Office excepted = new Office();
        excepted.row.statusSkp = "Draf";
        excepted.except(excepted.guru, "pensiun", Office.TODAY);

        assertThat(Office.excepted(excepted.judged())).isEqualTo("Siti Aminah: pensiun s.d. 2026-06-15");
        assertThat(excepted.judged().findings()).isEmpty();

        Office over = new Office();
        over.row.statusSkp = "Draf";
        over.except(over.guru, "cuti", Office.TODAY.minusDays(1));

        assertThat(Office.found(over.judged())).containsExactly("*skp_pmm_belum_ada draf berat");
    }

    @Test
    void who_is_no_teacher_in_SIASN_is_reference_only() {
        Office office = new Office();

        assertThat(office.judged(office.kadis).disposition()).isEqualTo(new Disposition.OutOfScope("bukan guru"));
        assertThat(office.judged(office.dinas).disposition()).isEqualTo(new Disposition.OutOfScope("bukan sekolah"));
    }

    @ParameterizedTest
    @CsvSource({
        "Guru Besar, bukan guru",
        "Guru Ahli Pertama, ''",
        "Ahli Pertama - Guru Kelas, ''",
        "Kepala Sekolah, ''",
        "Pengawas Sekolah, bukan guru",
        "Gurunda, bukan guru"
    })
    void a_teacher_is_who_SIASN_calls_so(String jabatan, String why) {
        Office office = new Office();
        office.guru.jabatan = jabatan;

        assertThat(office.judged(office.guru).disposition())
                .isEqualTo(why.isEmpty() ? new Disposition.Reconciled() : new Disposition.OutOfScope(why));
    }

    @Test
    void what_a_log_may_print_of_a_judgement_holds_no_full_nip() {
        Office office = new Office();
        office.agreed.remove(office.kepala1);
        office.row.nipAtasan = new id.padan.domain.NipReading.Valid(office.kepala2.nip);
        office.rowKepala1.rhk = java.util.List.of();

        Judgement judged = office.judged();

        assertThat(judged.findings()).hasSize(2);
        assertThat(Office.open(judged, "rhk_tidak_terkait")).contains("197402022000032002");
        assertThat(judged.toString() + judged.findings().get(0).target())
                .contains("skp_atasan_belum_ada belum_ada, pmm pmm.csv baris 10", "ATASAN Ratna Dewi (", "2002")
                .doesNotContainPattern("\\d{18}");
    }

    @Test
    void a_rule_that_is_switched_off_says_nothing() {
        Office office = new Office();
        office.row.statusSkp = "Draf";
        RuleSettings s = office.settings;
        office.settings = new RuleSettings(
                s.tanggal(),
                s.periode(),
                s.instansi(),
                s.jabatanGuru(),
                s.bukanGuru(),
                s.kepalaSekolah(),
                s.kedudukanAktif(),
                s.nonAsn(),
                s.nomenklaturLama(),
                s.kalender(),
                java.util.Set.of("skp_pmm_belum_ada"));

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), "rhk_tidak_terkait"))
                .isEqualTo("Belum dapat dinilai karena skp_pmm_belum_ada harus diselesaikan lebih dahulu.");
    }
}
