package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Band;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KlaimGandaTest {
    private static final String CODE = "klaim_ganda";
    private static final String FOUND = "klaim_ganda sedang";

    /** As many rows of pmm.csv as are told claim the teacher. */
    private static Claims claims(PegawaiDraft person, int... lines) {
        List<Address> rows = IntStream.of(lines)
                .mapToObj(line -> new Address("pmm.csv", "", line))
                .toList();
        return new Claims(Map.of(person.nip, rows));
    }

    private static Judgement judged(Office office, Claims claims, PegawaiDraft person) {
        return office.judge().knowing(claims).pegawai(office.pegawai.indexOf(person));
    }

    @Test
    void two_rows_that_claim_one_person_are_one_finding_that_names_both() {
        Office office = new Office();
        office.pmm.remove(office.row);

        Judgement judged = judged(office, claims(office.guru, 20, 31), office.guru);

        assertThat(Office.found(judged)).containsExactly(FOUND);
        Finding finding = Office.only(judged, CODE);
        assertThat(finding.subject().source()).isEqualTo(SnapshotKind.SIASN_PEGAWAI);
        assertThat(finding.pmmValue()).isEqualTo("2 baris");
        assertThat(finding.siasnValue()).isEqualTo("Siti Aminah (NIP 198503302010012004)");
        assertThat(finding.target().kind()).isEqualTo(TaskTarget.Kind.PEGAWAI);
        assertThat(finding.explanation())
                .isEqualTo("2 baris PMM yang NIP-nya tidak padan hampir pasti tentang orang yang sama, Siti Aminah"
                        + " (NIP 198503302010012004): pmm.csv baris 20, pmm.csv baris 31. Tentukan baris mana yang benar"
                        + " dan hapus yang lain di PMM sebelum NIP-nya diperbaiki.");
    }

    @Test
    void of_many_rows_five_are_named_and_the_others_counted() {
        Office office = new Office();

        assertThat(Office.only(judged(office, claims(office.guru, 21, 22, 23, 24, 25, 26, 27), office.guru), CODE)
                        .explanation())
                .startsWith("7 baris PMM")
                .contains("pmm.csv baris 25, dan 2 lainnya. Tentukan")
                .doesNotContain("baris 26");
    }

    @Test
    void one_row_that_claims_somebody_is_silent_and_so_are_two_about_two() {
        Office office = new Office();
        office.pmm.remove(office.row);

        assertThat(judged(office, claims(office.guru, 20), office.guru).findings())
                .isEmpty();
        assertThat(judged(office, claims(office.guru2, 20, 21), office.guru).findings())
                .extracting(Finding::code)
                .doesNotContain(CODE);
        assertThat(judged(office, Claims.NONE, office.guru).findings())
                .extracting(Finding::code)
                .doesNotContain(CODE);
    }

    @Test
    void of_two_rows_of_siasn_with_one_nip_the_judging_one_alone_tells() {
        Office office = new Office();
        PegawaiDraft retired = new PegawaiDraft(40, office.guru.nip.value(), "Siti Aminah").at(office.sd2);
        retired.kedudukan = "Pensiun";
        office.pegawai.add(retired);
        Claims claims = claims(office.guru, 20, 21);

        assertThat(Office.found(judged(office, claims, office.guru))).contains(FOUND);
        assertThat(Office.found(judged(office, claims, retired))).doesNotContain(FOUND);
    }

    @Test
    void who_is_no_teacher_or_no_longer_active_is_told_of_when_two_rows_claim_them() {
        Office clerk = new Office();
        clerk.guru.jabatan = "Pengelola Data";
        clerk.pmm.remove(clerk.row);
        assertThat(judged(clerk, claims(clerk.guru, 20), clerk.guru).disposition())
                .isEqualTo(new Judgement.Disposition.OutOfScope("bukan guru"));
        assertThat(Office.found(judged(clerk, claims(clerk.guru, 20, 21), clerk.guru)))
                .containsExactly(FOUND);

        Office retired = new Office();
        retired.guru.kedudukan = "Pensiun";
        retired.pmm.remove(retired.row);
        assertThat(Office.found(judged(retired, claims(retired.guru, 20, 21), retired.guru)))
                .containsExactly(FOUND);
    }

    @Test
    void who_is_excepted_is_not_told_of() {
        Office office = new Office();
        office.except(office.guru, "mutasi", null);

        assertThat(Office.excepted(judged(office, claims(office.guru, 20, 21), office.guru)))
                .isEqualTo("Siti Aminah: mutasi");
    }

    @Test
    void one_person_in_pmm_twice_under_two_wrong_nips_is_found_once_all_of_pmm_is_judged() {
        Office office = new Office();
        PmmDraft again =
                new PmmDraft(14).of(office.guru, office.sd1, office.kepala1).nip("198503302010012104");
        office.row.nip("198503302010012014");
        office.pmm.add(again);
        Judge judge = office.judge();
        Map<id.padan.domain.Nip, List<Address>> rows = new HashMap<>();
        for (PmmDraft draft : List.of(office.row, again)) {
            List<Suggestion> suggestions = judge.pmm(draft.row()).suggestions();
            assertThat(suggestions.get(0).band()).isEqualTo(Band.HAMPIR_PASTI);
            assertThat(suggestions.get(0).nip()).isEqualTo(office.guru.nip.full());
            rows.merge(office.guru.nip, List.of(draft.row().at()), (one, other) -> List.of(one.get(0), other.get(0)));
        }

        Judgement judged = judge.knowing(new Claims(rows)).pegawai(office.pegawai.indexOf(office.guru));

        assertThat(Office.found(judged)).containsExactly(FOUND);
        assertThat(judged.findings().get(0).explanation()).contains("pmm.csv baris 10, pmm.csv baris 14");
    }
}
