package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.candidate.Band;
import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.ledger.BookLine;
import id.padan.ledger.Excepted;
import id.padan.ledger.Fate;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.InputRecord;
import id.padan.ledger.Intake;
import id.padan.ledger.LogMatch;
import id.padan.ledger.LogMatch.Agreement;
import id.padan.ledger.OpenCount;
import id.padan.ledger.PastRun;
import id.padan.ledger.RowCount;
import id.padan.ledger.RunState;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.rule.Claims;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Judgement;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.rule.Suggestion.Claim;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

/** What every database behind the ledger must do, in the same order and to the same letter. */
abstract class LedgerContract {
    private final List<OpenLedger> opened = new ArrayList<>();

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        opened.add(new OpenLedger(database()));
    }

    @AfterEach
    void close() {
        opened.forEach(OpenLedger::close);
        opened.clear();
    }

    private OpenLedger ledger() {
        return opened.get(0);
    }

    private static List<Finding> all(OpenLedger ledger) {
        List<Finding> found = new ArrayList<>();
        ledger.reader()
                .groups(ledger.run(), false)
                .forEach(group -> ledger.reader().findings(ledger.run(), group, found::add));
        return found;
    }

    @Test
    void findings_come_back_whole_and_sorted_the_same_everywhere() {
        OpenLedger ledger = ledger();
        Finding ganda = Given.finding("ganda_pmm", "", 0, Given.pmm(9, Given.KAB, "1"));
        Finding later = Given.finding("skp_pmm_belum_ada", "draf", 2, Given.pmm(1, Given.KAB, "1"));
        Finding upper = Given.finding("nip_tidak_padan", "", 1, Given.pmm(2, Given.KAB, "B"));
        Finding lower = Given.finding("nip_tidak_padan", "", 1, Given.pmm(3, Given.KAB, "a"));
        Finding spaced = Given.finding("nip_tidak_padan", "", 1, Given.pmm(4, Given.KAB, "A B"));
        Finding accented = Given.finding("nip_tidak_padan", "", 1, Given.pmm(5, Given.KAB, "é"));
        Finding city = Given.finding("nip_tidak_padan", "", 1, Given.pmm(6, Given.KOTA, "0"));
        ledger.slice(0, Given.judged(city), Given.judged(ganda), Given.judged(later), Given.judged(accented));
        ledger.slice(4, Given.judged(lower), Given.judged(spaced), Given.judged(upper));

        assertThat(all(ledger))
                .as("capitals before small letters, as in bytes: Kab before kota")
                .containsExactly(spaced, upper, lower, accented, later, ganda, city);
    }

    @Test
    void a_nip_stands_for_one_person_and_a_rounded_one_for_one_in_every_row() {
        OpenLedger ledger = ledger();
        ledger.slice(
                0,
                Given.judged(Given.finding("unor_berbeda", "", 4, Given.pmm(1, Given.KAB, "198503302010011001"))),
                Given.judged(Given.finding("unor_berbeda", "", 4, Given.pmm(2, Given.KAB, "198503302010011001"))),
                Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(3, Given.KAB, "1,98503E+17"))),
                Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(4, Given.KAB, "1,98503E+17"))));

        assertThat(ledger.reader().causes(ledger.run()))
                .extracting(cause -> cause.code() + " " + cause.findings() + " " + cause.people())
                .containsExactly("nip_tidak_padan 2 2", "unor_berbeda 2 1");
    }

    @Test
    void a_finding_stands_in_its_group_only() {
        OpenLedger ledger = ledger();
        Finding kab = Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, Given.KAB, "1"));
        Finding kota = Given.finding("nip_tidak_padan", "", 1, Given.pmm(2, Given.KOTA, "2"));
        ledger.slice(0, Given.judged(kab), Given.judged(kota));

        assertThat(ledger.reader().groups(ledger.run(), false))
                .containsExactly(new Group(Given.KAB, ""), new Group(Given.KOTA, ""));
        assertThat(ledger.findings(new Group(Given.KOTA, ""))).containsExactly(kota);
    }

    @Test
    void grouped_by_unor_induk_those_without_one_have_a_group_of_their_own() {
        OpenLedger ledger = ledger();
        Finding with = Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, Given.KAB, "1"));
        Finding without = Given.finding("nip_tidak_padan", "", 1, Given.withoutInduk(2, Given.KAB, "2"));
        ledger.slice(0, Given.judged(with), Given.judged(without));
        Group dinas = new Group(Given.KAB, Given.DINAS);
        Group none = new Group(Given.KAB, Group.TANPA_UNOR_INDUK);

        assertThat(ledger.reader().groups(ledger.run(), true)).containsExactly(none, dinas);
        assertThat(ledger.findings(dinas)).containsExactly(with);
        assertThat(ledger.findings(none)).containsExactly(without);
        assertThat(ledger.reader().headcounts(ledger.run(), dinas)).containsExactly(new Headcount(Given.DINAS, 1, 0));
    }

    @Test
    void the_books_close_when_every_row_of_the_door_met_one_fate() {
        OpenLedger ledger = ledger();
        ledger.writer().intake(ledger.run(), List.of(new Intake(SnapshotKind.PMM, Given.KAB, 5)));
        ledger.slice(0, Given.judged(), Given.outOfScope(2), Given.excepted(3));
        ledger.others(
                3,
                new RowCount(SnapshotKind.PMM, Given.KAB, Fate.REJECTED, "", 1),
                new RowCount(SnapshotKind.PMM, Given.KAB, Fate.BLANK, "", 1));

        assertThat(ledger.reader().books(ledger.run()))
                .containsExactly(new BookLine(SnapshotKind.PMM, Given.KAB, 5, 1, 1, 1, 1, 1))
                .allMatch(BookLine::closes);
    }

    @Test
    void a_lost_slice_leaves_the_books_open() {
        OpenLedger ledger = ledger();
        ledger.writer().intake(ledger.run(), List.of(new Intake(SnapshotKind.PMM, Given.KAB, 2)));
        ledger.slice(0, Given.judged());

        assertThat(ledger.reader().books(ledger.run()))
                .containsExactly(new BookLine(SnapshotKind.PMM, Given.KAB, 2, 1, 0, 0, 0, 0))
                .noneMatch(BookLine::closes);
    }

    @Test
    void a_slice_written_twice_is_refused() {
        OpenLedger ledger = ledger();
        ledger.slice(0, Given.judged());

        assertThatThrownBy(() -> ledger.slice(0, Given.judged())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_slice_of_before_a_crash_is_refused_whatever_it_holds_now() {
        OpenLedger ledger = ledger();
        ledger.slice(0, Given.judged());
        Slice again = new SliceBuilder(SnapshotKind.PMM, 0).build();

        assertThatThrownBy(() -> ledger.afterCrash().slice(ledger.run(), again))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_slice_rolled_back_leaves_nothing_and_can_be_written_again() {
        OpenLedger ledger = ledger();
        Finding finding = Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, Given.KOTA, "1"));
        ledger.rolledBack(0, Given.judged(finding));
        Group kota = new Group(Given.KOTA, "");

        assertThat(ledger.findings(kota)).isEmpty();
        assertThat(ledger.reader().groups(ledger.run(), true)).isEmpty();

        ledger.slice(0, Given.judged(finding));

        assertThat(ledger.findings(kota)).containsExactly(finding);
        assertThat(ledger.reader().groups(ledger.run(), false)).containsExactly(kota);
    }

    @Test
    void a_name_met_later_is_given_to_an_instansi_known_by_its_id_only() {
        OpenLedger ledger = ledger();
        Instansi nameless = new Instansi(Given.KAB.id(), "");
        ledger.slice(0, Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, nameless, "1"))));
        ledger.slice(1, Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(2, Given.KAB, "2"))));
        ledger.slice(
                2,
                Given.judged(Given.finding(
                        "nip_tidak_padan", "", 1, Given.pmm(3, new Instansi(Given.KAB.id(), "nama lain"), "3"))));

        assertThat(all(ledger))
                .extracting(finding -> finding.subject().instansi())
                .containsExactly(Given.KAB, Given.KAB, Given.KAB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\tb", "a\nb\r", "\\N", "\\.", "\\", "a\\tb", "\"", "", " ", "é", "👩‍🏫", "\u0001", "null"})
    void text_comes_back_as_it_went_down(String text) {
        OpenLedger ledger = ledger();
        Subject subject = Given.pmm(1, Given.KAB, "1");
        Finding odd = new Finding(
                "nip_tidak_padan",
                "",
                Severity.BERAT,
                1,
                false,
                subject,
                text,
                "x" + text,
                text + "x",
                new TaskTarget(TaskTarget.Kind.UNOR, text, text));
        ledger.slice(0, Given.judged(odd));

        assertThat(all(ledger)).containsExactly(odd);
    }

    @Test
    void loading_again_replaces_what_loading_put_down_and_leaves_the_slices() {
        OpenLedger ledger = ledger();
        Reject reject = Given.reject(SnapshotKind.SIASN_PEGAWAI, 7, Given.KAB);
        for (int time = 0; time < 2; time++) {
            ledger.writer().forgetLoading(ledger.run());
            ledger.writer().loadingRejects(ledger.run(), List.of(reject));
            ledger.writer().intake(ledger.run(), List.of(new Intake(SnapshotKind.SIASN_PEGAWAI, Given.KAB, 2)));
            ledger.writer()
                    .loadingOutcomes(
                            ledger.run(),
                            List.of(new RowCount(SnapshotKind.SIASN_PEGAWAI, Given.KAB, Fate.REJECTED, "", 1)));
            if (time == 0) {
                ledger.slice(0, Given.judged());
            }
        }

        assertThat(ledger.rejects(new Group(Given.KAB, ""))).containsExactly(reject);
        assertThat(ledger.reader().books(ledger.run()))
                .containsExactly(
                        new BookLine(SnapshotKind.SIASN_PEGAWAI, Given.KAB, 2, 0, 0, 0, 1, 0),
                        new BookLine(SnapshotKind.PMM, Given.KAB, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void what_cannot_be_judged_is_kept_with_its_reason_and_missing_files_are_counted() {
        OpenLedger ledger = ledger();
        NotAssessed behind =
                new NotAssessed("unor_berbeda", Given.pmm(1, Given.KAB, "1"), new Reason.Behind("nip_tidak_padan"));
        NotAssessed unclear =
                new NotAssessed("skp_pmm_belum_ada", Given.pmm(1, Given.KAB, "1"), new Reason.Unclear("status \"?\""));
        NotAssessed noData = new NotAssessed(
                "rhk_tidak_terkait", Given.pmm(1, Given.KAB, "1"), new Reason.NoData("kolom RHK di pmm"));
        ledger.slice(0, Given.judged(Given.pmm(1, Given.KAB, "1"), List.of(), List.of(behind, unclear, noData)));

        assertThat(ledger.notAssessed(new Group(Given.KAB, ""))).containsExactly(unclear, behind);
        assertThat(ledger.reader().missingData(ledger.run(), new Group(Given.KAB, "")))
                .extracting(gap -> gap.code() + " " + gap.what() + " " + gap.people())
                .containsExactly("rhk_tidak_terkait kolom RHK di pmm 1");
    }

    @Test
    void several_disparities_behind_one_reason_come_back_one_by_one_and_by_code() {
        OpenLedger ledger = ledger();
        Subject one = Given.pmm(2, Given.KAB, "1");
        Subject other = Given.pmm(1, Given.KAB, "2");
        Reason nip = new Reason.Behind("nip_tidak_padan");
        Reason unclear = new Reason.Unclear("Tahap kosong di PMM.");
        NotAssessed first = new NotAssessed("atasan_berbeda", one, nip);
        NotAssessed second = new NotAssessed("rhk_tidak_terkait", one, unclear);
        NotAssessed third = new NotAssessed("unor_berbeda", one, nip);
        NotAssessed last = new NotAssessed("atasan_berbeda", other, nip);
        ledger.slice(
                0,
                Given.judged(other, List.of(), List.of(last)),
                Given.judged(one, List.of(), List.of(third, second, first)));

        assertThat(ledger.notAssessed(new Group(Given.KAB, ""))).containsExactly(first, second, third, last);
    }

    @Test
    void what_cannot_be_judged_is_counted_by_instansi_code_and_sort_of_reason() {
        OpenLedger ledger = ledger();
        ledger.slice(
                0,
                Given.open(Given.pmm(1, Given.KAB, "1"), "unor_berbeda", new Reason.Behind("nip_tidak_padan")),
                Given.open(Given.pmm(2, Given.KAB, "2"), "unor_berbeda", new Reason.Behind("nip_tidak_padan")),
                Given.open(Given.pmm(3, Given.KAB, "3"), "unor_berbeda", new Reason.Behind("skp_pmm_belum_ada")),
                Given.open(Given.pmm(4, Given.KOTA, "4"), "unor_berbeda", new Reason.Unclear("satu")),
                Given.open(Given.withoutInduk(5, Given.KOTA, "5"), "unor_berbeda", new Reason.Unclear("lain")),
                Given.open(Given.pmm(6, Given.KOTA, "6"), "ganda_pmm", new Reason.NoData("kolom RHK di pmm")));

        assertThat(ledger.reader().notAssessedCounts(ledger.run()))
                .containsExactly(
                        new OpenCount(Given.KAB, "unor_berbeda", "nip_tidak_padan", 2),
                        new OpenCount(Given.KAB, "unor_berbeda", "skp_pmm_belum_ada", 1),
                        new OpenCount(Given.KOTA, "unor_berbeda", "", 2));
    }

    @Test
    void an_exception_without_end_comes_back_without_end() {
        OpenLedger ledger = ledger();
        ledger.slice(0, Given.excepted(1));
        List<Excepted> excepted = new ArrayList<>();
        ledger.reader().excepted(ledger.run(), new Group(Given.KAB, ""), excepted::add);

        assertThat(excepted).singleElement().satisfies(one -> {
            assertThat(one.alasan()).isEqualTo("pensiun");
            assertThat(one.sampai()).isNull();
        });
    }

    @Test
    void the_log_is_held_against_the_findings_both_ways() {
        OpenLedger ledger = ledger();
        ledger.slice(
                0,
                Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, Given.KAB, "111"))
                        .asFirst()),
                Given.judged(Given.finding("unor_berbeda", "", 4, Given.pmm(2, Given.KAB, "222"))
                        .asFirst()));
        for (int time = 0; time < 2; time++) {
            ledger.writer()
                    .logMatches(
                            ledger.run(),
                            List.of(
                                    Given.message(1, "111", "nip_tidak_padan"),
                                    Given.message(2, "333", "nip_tidak_padan"),
                                    Given.message(3, "111", "")),
                            List.of("nip_tidak_padan", "unor_berbeda"));
        }
        List<LogMatch> matches = new ArrayList<>();
        ledger.reader().logMatches(ledger.run(), new Group(Given.KAB, ""), matches::add);

        assertThat(matches)
                .extracting(match -> match.nip() + " " + match.agreement())
                .containsExactlyInAnyOrder(
                        "111 " + Agreement.BOTH,
                        "333 " + Agreement.ONLY_EKINERJA,
                        "111 " + Agreement.UNKNOWN_MESSAGE,
                        "222 " + Agreement.ONLY_PADAN);
    }

    @Test
    void of_two_sub_kinds_on_one_row_and_of_one_person_on_two_rows_the_log_shows_one() {
        OpenLedger ledger = ledger();
        Subject silent = Given.pmm(1, Given.KAB, "111");
        Finding here = Given.finding("unor_berbeda", "a", 4, silent).asFirst();
        Finding there = Given.finding("unor_berbeda", "b", 4, silent).asFirst();
        Finding last = Given.finding("nip_tidak_padan", "", 1, Given.pmm(8, Given.KAB, "222"));
        Finding earlier = Given.finding("nip_tidak_padan", "", 1, Given.withoutInduk(7, Given.KAB, "222"));
        ledger.slice(0, Given.judged(silent, List.of(here, there), List.of()), Given.judged(last));
        ledger.slice(6, Given.judged(earlier));
        ledger.writer()
                .logMatches(
                        ledger.run(),
                        List.of(Given.message(1, "222", "nip_tidak_padan")),
                        List.of("nip_tidak_padan", "unor_berbeda"));
        List<LogMatch> matches = new ArrayList<>();
        ledger.reader().logMatches(ledger.run(), new Group(Given.KAB, Given.DINAS), matches::add);

        assertThat(matches)
                .as("the last row of a person in the file says which unor induk")
                .extracting(match -> match.nip() + " " + match.agreement())
                .containsExactlyInAnyOrder("111 " + Agreement.ONLY_PADAN, "222 " + Agreement.BOTH);
    }

    @Test
    void suggestions_come_back_whole_and_sorted_by_name_row_and_place() {
        OpenLedger ledger = ledger();
        Subject budi = Given.named(9, Given.KAB, "Budi");
        Subject siti = Given.named(10, Given.KAB, "Siti");
        Subject again = Given.named(2, Given.KAB, "Siti");
        Subject city = Given.named(1, Given.KOTA, "Agus");
        Suggestion third = Given.suggestion(siti, 3, "198503302010012007", Band.MUNGKIN, Claim.TAKEN);
        Suggestion second = Given.suggestion(siti, 2, "198503302010012006", Band.MUNGKIN, Claim.ALONE);
        Suggestion first = Given.suggestion(siti, 1, "198503302010012005", Band.HAMPIR_PASTI, Claim.ALONE);
        Suggestion other = Given.suggestion(again, 1, "198503302010012008", Band.MUNGKIN, Claim.CONTESTED);
        Suggestion budis = Given.suggestion(budi, 1, "198604042011011005", Band.MUNGKIN, Claim.ALONE);
        Suggestion citys = Given.suggestion(city, 1, "198604042011011006", Band.MUNGKIN, Claim.ALONE);
        ledger.slice(0, Given.suggesting(third, second, first), Given.suggesting(citys));
        ledger.slice(2, Given.suggesting(other), Given.suggesting(budis));

        assertThat(ledger.suggestions(new Group(Given.KAB, ""))).containsExactly(budis, other, first, second, third);
        assertThat(ledger.suggestions(new Group(Given.KOTA, ""))).containsExactly(citys);
        assertThat(ledger.suggestions(new Group(Given.KAB, Given.DINAS))).hasSize(5);
    }

    @Test
    void whom_two_rows_claim_is_proposed_to_neither_however_often_it_is_settled() {
        OpenLedger ledger = ledger();
        Subject one = Given.named(2, Given.KAB, "Aminah");
        Subject other = Given.named(3, Given.KOTA, "Siti Aminah");
        Subject alone = Given.named(4, Given.KAB, "Budi");
        Suggestion possible = Given.suggestion(alone, 2, "198503302010012004", Band.MUNGKIN, Claim.ALONE);
        Suggestion certain = Given.suggestion(alone, 1, "198604042011011005", Band.HAMPIR_PASTI, Claim.ALONE);
        ledger.slice(0, Given.claiming(one, "198503302010012004"), Given.claiming(other, "198503302010012004"));
        ledger.slice(2, Given.suggesting(certain, possible));

        for (int time = 0; time < 2; time++) {
            ledger.writer().settleClaims(ledger.run());

            assertThat(ledger.suggestions(new Group(Given.KAB, "")))
                    .containsExactly(
                            Given.suggestion(one, 1, "198503302010012004", Band.MUNGKIN, Claim.CONTESTED),
                            certain,
                            possible);
            assertThat(ledger.suggestions(new Group(Given.KOTA, "")))
                    .containsExactly(Given.suggestion(other, 1, "198503302010012004", Band.MUNGKIN, Claim.CONTESTED));
        }
    }

    @Test
    void a_claim_and_a_mere_possibility_do_not_contest_each_other() {
        OpenLedger ledger = ledger();
        Subject claims = Given.named(2, Given.KAB, "Aminah");
        Subject may = Given.named(3, Given.KAB, "Siti");
        Suggestion certain = Given.suggestion(claims, 1, "198503302010012004", Band.HAMPIR_PASTI, Claim.ALONE);
        Suggestion possible = Given.suggestion(may, 1, "198503302010012004", Band.MUNGKIN, Claim.ALONE);
        ledger.slice(0, Given.suggesting(certain), Given.suggesting(possible));
        ledger.writer().settleClaims(ledger.run());

        assertThat(ledger.suggestions(new Group(Given.KAB, ""))).containsExactly(certain, possible);
    }

    @Test
    void claims_of_two_runs_do_not_contest_each_other() {
        OpenLedger ledger = ledger();
        Judgement one = Given.claiming(Given.named(2, Given.KAB, "Aminah"), "198503302010012004");
        Judgement other = Given.claiming(Given.named(3, Given.KAB, "Siti"), "198503302010012004");
        ledger.slice(0, one);
        long contested = ledger.anotherRun(one, other);
        Group kab = new Group(Given.KAB, "");

        ledger.writer().settleClaims(ledger.run());
        assertThat(ledger.suggestions(kab)).isEqualTo(one.suggestions());
        assertThat(ledger.suggestions(contested, kab)).allMatch(Suggestion::proposed);

        ledger.writer().settleClaims(contested);
        assertThat(ledger.suggestions(contested, kab)).noneMatch(Suggestion::proposed);
        assertThat(ledger.suggestions(kab)).isEqualTo(one.suggestions());
    }

    @Test
    void claims_come_back_with_the_rows_that_claim_before_and_after_they_are_settled() {
        OpenLedger ledger = ledger();
        Subject late = Given.named(12, Given.KAB, "Aminah");
        Subject early = Given.named(2, Given.KOTA, "Siti Aminah");
        Subject budi = Given.named(4, Given.KAB, "Budi");
        Suggestion taken = Given.suggestion(budi, 2, "198503302010012009", Band.MUNGKIN, Claim.TAKEN);
        Suggestion masked = Given.suggestion(budi, 3, "19850330•••••••004", Band.MUNGKIN, Claim.ALONE);
        Suggestion certain = Given.suggestion(budi, 1, "198604042011011005", Band.HAMPIR_PASTI, Claim.ALONE);
        assertThat(ledger.reader().claims(ledger.run())).isEqualTo(Claims.NONE);
        ledger.slice(0, Given.claiming(late, "198503302010012004"), Given.suggesting(certain, taken, masked));
        ledger.slice(2, Given.claiming(early, "198503302010012004"));
        ledger.anotherRun(Given.claiming(budi, "197503302010012004"));
        Claims expected = new Claims(Map.of(
                new Nip(198503302010012004L), List.of(early.at(), late.at()),
                new Nip(198604042011011005L), List.of(budi.at())));

        assertThat(ledger.reader().claims(ledger.run())).isEqualTo(expected);
        ledger.writer().settleClaims(ledger.run());
        assertThat(ledger.reader().claims(ledger.run())).isEqualTo(expected);
    }

    /** Who changed schools within the period stands in two rows, with the same number even where it is wrong. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            19850330201001200, 19850330201001200, 1
            19850330201001200, 19850330201001201, 2
            '',                '',                2
            """)
    void rows_with_one_number_are_one_claim(String number, String otherNumber, int claims) {
        OpenLedger ledger = ledger();
        Subject first = Given.named(2, Given.KAB, "Siti", number);
        Subject second = Given.named(3, Given.KAB, "Siti", otherNumber);
        ledger.slice(0, Given.claiming(first, "198503302010012004"), Given.claiming(second, "198503302010012004"));
        ledger.writer().settleClaims(ledger.run());

        assertThat(ledger.reader().claims(ledger.run()).rows().get(new Nip(198503302010012004L)))
                .hasSize(claims);
        assertThat(ledger.suggestions(new Group(Given.KAB, "")))
                .hasSize(2)
                .allMatch(suggestion -> suggestion.proposed() == (claims == 1));
    }

    @Test
    void what_is_foreseen_comes_back_whole_in_its_group_and_goes_with_its_slice() {
        OpenLedger ledger = ledger();
        Foreseen later = Given.foreseen(9, Given.KAB, Foreseen.Sort.HEAD, "u1");
        Foreseen cause = Given.foreseen(3, Given.KAB, Foreseen.Sort.CAUSE, "belum_ada");
        Foreseen symptom = Given.foreseen(3, Given.KAB, Foreseen.Sort.SYMPTOM, "tanpa_induk");
        Foreseen city = Given.foreseen(1, Given.KOTA, Foreseen.Sort.UNKNOWN, "");
        ledger.slice(0, Given.foreseeing(later), Given.foreseeing(symptom, cause), Given.foreseeing(city));
        ledger.rolledBack(3, Given.foreseeing(Given.foreseen(4, Given.KAB, Foreseen.Sort.CAUSE, "")));

        assertThat(ledger.foreseen(new Group(Given.KAB, ""))).containsExactly(cause, symptom, later);
        assertThat(ledger.foreseen(new Group(Given.KAB, Given.DINAS))).hasSize(3);
        assertThat(ledger.foreseen(new Group(Given.KOTA, ""))).containsExactly(city);
    }

    @Test
    void suggestions_of_a_slice_rolled_back_are_gone() {
        OpenLedger ledger = ledger();
        ledger.rolledBack(0, Given.claiming(Given.named(2, Given.KAB, "Siti"), "198503302010012004"));

        assertThat(ledger.reader().claims(ledger.run())).isEqualTo(Claims.NONE);
    }

    @Test
    void runs_are_numbered_without_gaps_and_remember_how_they_ended() {
        OpenLedger ledger = ledger();
        ledger.runs().state(ledger.run(), RunState.NOT_PUBLISHED, "Neraca tidak seimbang.");
        PastRun second = ledger.runs().open(Given.newRun(1), List.of());
        ledger.runs().published(second.run().number(), Path.of("rekap"));

        assertThat(ledger.runs().history(10))
                .extracting(
                        past -> past.run().number(), past -> past.run().state(), PastRun::remark, PastRun::repetition)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, RunState.PUBLISHED, "", 1),
                        org.assertj.core.groups.Tuple.tuple(1L, RunState.NOT_PUBLISHED, "Neraca tidak seimbang.", 0));
        assertThat(ledger.runs().latest(Given.IDENTITY).orElseThrow().output()).isEqualTo("rekap");
        assertThat(ledger.runs().open(Given.newRun(2), List.of()).run().number())
                .isEqualTo(3);
    }

    @Test
    void the_same_run_cannot_be_opened_twice() {
        OpenLedger ledger = ledger();
        assertThatThrownBy(() -> ledger.runs().open(Given.newRun(0), List.of()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void inputs_are_listed_by_kind_and_replaced_when_put_down_again() {
        OpenLedger ledger = ledger();
        InputRecord pmm =
                new InputRecord(SnapshotKind.PMM, "pmm.csv", "ff", 10, LocalDate.of(2026, 6, 14), "nama berkas", 3);
        InputRecord unor = new InputRecord(
                SnapshotKind.SIASN_UNOR, "unor.csv", "ee", 11, LocalDate.of(2026, 6, 14), "nama berkas", 4);
        ledger.writer().inputs(ledger.run(), List.of(pmm));
        ledger.writer().inputs(ledger.run(), List.of(pmm, unor));

        assertThat(ledger.reader().inputs(ledger.run())).containsExactly(unor, pmm);
    }

    @Test
    void one_name_per_instansi_whatever_its_rows_say() {
        OpenLedger ledger = ledger();
        Instansi nameless = new Instansi(Given.KAB.id(), "");
        ledger.slice(0, Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(1, nameless, "1"))));
        ledger.slice(1, Given.judged(Given.finding("nip_tidak_padan", "", 1, Given.pmm(2, Given.KAB, "2"))));

        assertThat(all(ledger))
                .extracting(finding -> finding.subject().instansi())
                .containsOnly(Given.KAB);
        assertThat(all(ledger).get(0).subject().at()).isEqualTo(new Address("pmm.csv", "", 1));
    }
}
