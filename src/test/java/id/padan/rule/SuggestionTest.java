package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Band;
import id.padan.domain.Instansi;
import id.padan.rule.Suggestion.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static List<Suggestion> suggested(Office office) {
        return office.judged().suggestions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198503302010012014", "19850330201001204", "1985033O2010012004", "198503302010012000", ""})
    void whoever_the_row_is_about_is_suggested_with_where_siasn_has_them(String nip) {
        Office office = new Office();
        office.row.nip(nip);

        assertThat(suggested(office)).first().satisfies(best -> {
            assertThat(best.subject().at()).isEqualTo(office.row.row().at());
            assertThat(best.place()).isEqualTo(1);
            assertThat(best.nip()).isEqualTo("198503302010012004");
            assertThat(best.nama()).isEqualTo("Siti Aminah");
            assertThat(best.unor()).isEqualTo("SD NEGERI 1 CIBADAK");
            assertThat(best.instansi()).isEqualTo("Pemerintah Kab. Cibadak");
            assertThat(best.proposed()).isTrue();
            assertThat(best.claim()).isEqualTo(Claim.ALONE);
            assertThat(best.score()).isBetween(9_000, 10_000);
            assertThat(best.evidence())
                    .startsWith("tanggal lahir sama; nama sama")
                    .endsWith("unor sama");
        });
    }

    @Test
    void where_the_nip_matches_nobody_is_suggested_whatever_else_is_found() {
        Office office = new Office();
        assertThat(suggested(office)).isEmpty();

        office.row.statusSkp = "Draf";
        office.row.nama = "Orang Lain Sekali";
        assertThat(office.judged().findings()).isNotEmpty();
        assertThat(suggested(office)).isEmpty();
    }

    @Test
    void nobody_is_suggested_to_whom_the_office_excepts_or_leaves_out() {
        Office office = new Office();
        office.row.nip("");
        office.row.kepegawaian = "Honorer";

        assertThat(office.judged().disposition()).isInstanceOf(Judgement.Disposition.OutOfScope.class);
        assertThat(suggested(office)).isEmpty();
    }

    @Test
    void whose_nip_another_row_carries_is_taken_and_only_possible() {
        Office office = new Office();
        office.pmm.add(new PmmDraft(14).of(office.guru, office.sd1, office.kepala1));
        office.row.nip("198503302010012014");

        assertThat(suggested(office)).singleElement().satisfies(only -> {
            assertThat(only.claim()).isEqualTo(Claim.TAKEN);
            assertThat(only.band()).isEqualTo(Band.MUNGKIN);
            assertThat(only.evidence()).endsWith("NIP ini sudah dipakai baris PMM lain");
        });
    }

    @Test
    void several_are_numbered_from_the_best() {
        Office office = new Office();
        office.pegawai.add(new PegawaiDraft(30, 198503302012012031L, "Siti Aminah").at(office.sd1));
        office.pegawai.add(new PegawaiDraft(31, 198503302013012032L, "Siti Aminah").at(office.sd2));
        office.row.nip("");

        assertThat(suggested(office))
                .extracting(Suggestion::place, Suggestion::nip)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(1, "198503302010012004"),
                        org.assertj.core.groups.Tuple.tuple(2, "198503302012012031"));
        assertThat(suggested(office)).extracting(Suggestion::band).containsOnly(Band.MUNGKIN);
    }

    @Test
    void an_instansi_that_pmm_names_by_words_is_the_same_and_one_named_nowhere_is_none() {
        Office office = new Office();
        office.row.nip("");
        office.row.npsn = null;
        office.row.sekolah = "SDN 1 Cibadak";
        office.row.instansi = Instansi.of("", "PEMKAB CIBADAK");
        assertThat(suggested(office))
                .first()
                .satisfies(best -> assertThat(best.evidence()).endsWith("nama sekolah sama"));

        office.row.instansi = Instansi.of("", "Pemerintah Kota Sagaranten");
        assertThat(suggested(office))
                .allSatisfy(other -> assertThat(other.evidence()).endsWith("instansi lain"))
                .noneMatch(Suggestion::proposed);
    }

    @Test
    void of_another_instansis_people_only_the_almost_certain_one_is_shown_by_the_whole_nip() {
        Office office = new Office();
        office.guru.kerja = Instansi.of("K2", "Pemerintah Kota Sagaranten");
        office.guru.unor = null;
        office.row.nip("");
        assertThat(suggested(office)).singleElement().satisfies(possible -> {
            assertThat(possible.band()).isEqualTo(Band.MUNGKIN);
            assertThat(possible.nip()).isEqualTo("19850330•••••••004");
            assertThat(possible.instansi()).isEqualTo("Pemerintah Kota Sagaranten");
        });

        office.row.nip("198503302010012014");
        assertThat(suggested(office)).singleElement().satisfies(certain -> {
            assertThat(certain.band()).isEqualTo(Band.HAMPIR_PASTI);
            assertThat(certain.nip()).isEqualTo("198503302010012004");
        });
    }

    @Test
    void in_a_log_a_suggestion_shows_no_full_nip() {
        Office office = new Office();
        office.row.nip("");

        assertThat(suggested(office).toString()).doesNotContain("198503302010012004");
    }
}
