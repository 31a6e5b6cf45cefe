package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed, and, mostly, what is not. */
final class SchoolMappingTest {
    private static final String FIRST = "20200001";
    private static final String SECOND = "20200002";
    private static final long NIP = 199001012015011000L;

    private final Office office = new Office();
    private int hired;

    /** Nobody ever mapped a school. */
    @BeforeEach
    void without_npsn() {
        office.sd1.npsn = null;
        office.sd2.npsn = null;
    }

    /** One more person of this school in PMM who works at that unor. */
    private PmmDraft hire(String npsn, String sekolah, UnorDraft at) {
        hired++;
        PegawaiDraft person = new PegawaiDraft(100 + hired, NIP + hired, "Guru " + hired).at(at);
        office.pegawai.add(person);
        PmmDraft draft = new PmmDraft(100 + hired).of(person, at, office.kepala1);
        draft.npsn = Npsn.parse(npsn);
        draft.sekolah = sekolah;
        office.pmm.add(draft);
        return draft;
    }

    private List<String> proposals() {
        List<String> lines = new ArrayList<>();
        office.judge()
                .schoolMapping()
                .eachProposal(p -> lines.add(p.npsn() + " → " + p.unorNama() + (p.sure() ? "" : "?")));
        return lines;
    }

    private List<String> conflicts() {
        List<String> lines = new ArrayList<>();
        office.judge()
                .schoolMapping()
                .eachConflict(c -> lines.add(c.kind() + " " + (c.npsn() == null ? "" : c.npsn()) + " " + c.unorNama()
                        + ": " + c.sentence()));
        return lines;
    }

    @Test
    void one_name_and_the_same_people_are_proposed_with_their_evidence() {
        List<MappingProposal> all = new ArrayList<>();
        office.judge().schoolMapping().eachProposal(all::add);

        assertThat(all)
                .containsExactly(
                        new MappingProposal(
                                new Npsn(FIRST),
                                office.sd1.id,
                                "SD NEGERI 1 CIBADAK",
                                "SD NEGERI 1 CIBADAK",
                                Office.KAB,
                                "Dinas Pendidikan",
                                true,
                                "Nama sama. 2 dari 2 pegawai sekolah ini yang NIP-nya padan bekerja di unor ini menurut SIASN."),
                        new MappingProposal(
                                new Npsn(SECOND),
                                office.sd2.id,
                                "SD NEGERI 2 CIBADAK",
                                "SD NEGERI 2 CIBADAK",
                                Office.KAB,
                                "Dinas Pendidikan",
                                true,
                                "Nama sama. 2 dari 2 pegawai sekolah ini yang NIP-nya padan bekerja di unor ini menurut SIASN."));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void what_is_mapped_already_is_not_proposed() {
        office.padanan(FIRST, office.sd1.id);
        office.sd2.npsn(SECOND);

        assertThat(proposals()).isEmpty();
        assertThat(conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPT SPF SDN CIBADAK I            | 2 | 20200001 → UPT SPF SDN CIBADAK I  |
            SDN CIBADAK                      | 2 |                                   | nomor hanya ada pada satu nama
            SDN CIBADAK                      | 3 | 20200001 → SDN CIBADAK?           |
            SDN 1 CIBADAK KEC. PALABUHAN     | 3 | 20200001 → SDN 1 CIBADAK KEC. PALABUHAN? |
            SDN 3 CIBADAK                    | 9 |                                   | nomor berbeda
            SMPN 1 CIBADAK                   | 9 |                                   | tingkat berbeda
            SDN 1 SUKAJAYA                   | 9 |                                   | nama tempat berbeda
            """)
    void the_less_the_names_say_the_more_people_must_say_and_two_names_are_never_one(
            String unor, int people, String proposed, String reason) {
        office.sd1.nama = unor;
        for (int i = 2; i < people; i++) {
            hire(FIRST, "SD NEGERI 1 CIBADAK", office.sd1);
        }
        office.sd2.npsn(SECOND);

        assertThat(proposals()).isEqualTo(proposed == null ? List.of() : List.of(proposed));
        if (reason != null) {
            assertThat(conflicts())
                    .hasSize(2)
                    .first()
                    .asString()
                    .isEqualTo("SCHOOL_ALONE 20200001 " + unor + ": " + people + " dari " + people
                            + " pegawai sekolah ini yang NIP-nya padan bekerja di unor ini menurut SIASN, tetapi namanya"
                            + " tidak cukup sama (" + reason + "). Pastikan sendiri.");
        }
    }

    @Test
    void half_of_the_people_elsewhere_is_no_majority() {
        hire(FIRST, "SD NEGERI 1 CIBADAK", office.sd2);
        hire(FIRST, "SD NEGERI 1 CIBADAK", office.sd2);

        assertThat(proposals()).isEmpty();
        assertThat(conflicts())
                .filteredOn(line -> line.startsWith("SCHOOL_ALONE"))
                .hasSize(2);
    }

    @Test
    void two_schools_that_claim_one_unor_get_none() {
        hire("20200003", "SD NEGERI 1 CIBADAK", office.sd1);
        hire("20200003", "SD NEGERI 1 CIBADAK", office.sd1);

        assertThat(proposals()).containsExactly("20200002 → SD NEGERI 2 CIBADAK");
        assertThat(conflicts())
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo(
                                "UNOR_ALONE  SD NEGERI 1 CIBADAK: 4 pegawai unor ini ada di PMM, tetapi tidak ada sekolah tanpa"
                                        + " unor yang jelas menjadi pasangannya."));
    }

    @Test
    void of_two_schools_of_one_name_people_tell_which_is_which() {
        office.sd2.nama = "SD NEGERI 1 CIBADAK";
        office.rowGuru2.sekolah = "SDN 1 CIBADAK";
        office.rowKepala2.sekolah = "SDN 1 CIBADAK";
        List<MappingProposal> all = new ArrayList<>();
        office.judge().schoolMapping().eachProposal(all::add);

        assertThat(all)
                .extracting(p -> p.npsn().value() + " " + p.unor())
                .containsExactly(FIRST + " " + office.sd1.id, SECOND + " " + office.sd2.id);
    }

    @Test
    void an_inactive_unor_another_instansi_and_a_school_nobody_knows_are_told_and_not_proposed() {
        office.sd1.aktif = false;
        office.rowGuru2.instansi = Instansi.of("K2", "Pemerintah Kota Lain");
        office.rowKepala2.instansi = Instansi.of("K2", "Pemerintah Kota Lain");
        hire("20200009", "SDN 9 CIBADAK", office.sd1).nip("131234567");

        assertThat(proposals()).isEmpty();
        assertThat(conflicts())
                .anySatisfy(line ->
                        assertThat(line).startsWith("SCHOOL_ALONE 20200001").contains("unor ini tidak aktif"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("SCHOOL_ALONE 20200002").contains("instansinya di PMM lain"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("SCHOOL_ALONE 20200009 : Tidak seorang pun pegawai sekolah ini"));
    }

    @Test
    void one_who_stands_twice_at_a_school_counts_once() {
        office.pmm.add(new PmmDraft(50).of(office.guru, office.sd1, office.kepala1));
        office.pmm.get(4).npsn = Npsn.parse(FIRST);
        List<MappingProposal> all = new ArrayList<>();
        office.judge().schoolMapping().eachProposal(all::add);

        assertThat(all.get(0).evidence()).startsWith("Nama sama. 2 dari 2 ");
    }

    @Test
    void conflicts_of_what_is_mapped_are_listed() {
        office.sd1.npsn(FIRST);
        office.sd2.npsn(FIRST);
        office.padanan("20200008", office.sd1.id).padanan(SECOND, new UnorId(1, 1));

        assertThat(proposals()).isEmpty();
        assertThat(conflicts())
                .contains(
                        "NPSN_SEVERAL_UNOR 20200001 SD NEGERI 1 CIBADAK: NPSN ini ada pada 2 unor aktif. Tentukan unor yang"
                                + " benar dan hapus dari yang lain.",
                        "UNOR_SEVERAL_NPSN 20200008 SD NEGERI 1 CIBADAK: Unor ini mempunyai NPSN 20200001 dan 20200008,"
                                + " menurut unornya sendiri dan berkas padanan. Tentukan NPSN yang benar.",
                        "SCHOOL_ALONE 20200002 : Berkas padanan memetakan NPSN ini ke unor yang tidak ada di referensi unor."
                                + " Betulkan baris itu.");
    }

    @Test
    void pmm_without_npsn_proposes_nothing_and_complains_of_nothing() {
        office.pmm.forEach(draft -> draft.npsn = null);

        assertThat(proposals()).isEmpty();
        assertThat(conflicts()).isEmpty();
    }
}
