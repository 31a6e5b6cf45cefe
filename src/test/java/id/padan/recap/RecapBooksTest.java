package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.Group;
import id.padan.remedy.Actor;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.SchoolMapping;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecapBooksTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();
    private static final Group KABUPATEN = new Group(Cibadak.KABUPATEN, "");

    private final RunFixture run = Cibadak.whole();
    private final RecapBook book = new RecapBooks(run.sources(), CATALOG, Roads.NONE, Cibadak.RUN).of(KABUPATEN);

    @Test
    void the_cover_counts_days_to_the_tenggat_and_shows_the_instansi_own_books() {
        assertThat(book.cover().name()).isEqualTo("Pemerintah Kab. Cibadak");
        assertThat(book.cover().daysLeft()).isEqualTo(15);
        assertThat(book.cover().books()).extracting(BookLine::instansi).containsOnly(Cibadak.KABUPATEN);
        assertThat(book.cover().sourcesByKind())
                .extracting(SourceLine::files, SourceLine::perTanggal)
                .contains(tuple("pmm-pengelolaan-kinerja-2026-06-13.csv", "13 Juni 2026"));
    }

    @Test
    void the_summary_counts_each_cause_and_each_person_once() {
        assertThat(book.summary().causes())
                .extracting(cause -> cause.remedy().title(), Summary.Cause::findings, Summary.Cause::people)
                .containsExactly(
                        tuple("NIP tidak padan", 8L, 8L),
                        tuple("SKP di PMM belum ada", 4L, 4L),
                        tuple("Sekolah dan unor berbeda", 8L, 8L),
                        tuple("SKP atasan belum ada", 31L, 31L),
                        tuple("Atasan berbeda", 5L, 5L),
                        tuple("Unor sekolah tanpa NPSN", 1L, 0L));
    }

    @Test
    void summary_and_list_cannot_disagree() {
        List<FindingLine> lines = new ArrayList<>();
        book.findings().forEach(lines::add);

        assertThat(lines).hasSize((int) book.summary().findings());
        assertThat(book.summary().lines()).extracting(Summary.Line::total).containsExactly(20L, 19L, 18L);
        assertThat(book.summary().sentence())
                .isEqualTo("3.184 dari 4.018 pegawai (79,2%) tidak memiliki hambatan untuk mengalir ke e-Kinerja.");
    }

    @Test
    void one_principal_without_skp_is_one_task_for_all_teachers_of_the_school() {
        assertThat(book.tasks())
                .filteredOn(task -> task.actor() == Actor.KEPALA_SEKOLAH)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.people()).isEqualTo(31);
                    assertThat(task.latestStart()).isEqualTo("2026-06-28");
                });
    }

    @Test
    void what_stands_behind_an_earlier_cause_is_said_with_its_name_not_its_code() {
        List<String> reasons = new ArrayList<>();
        book.notAssessed().forEach(line -> reasons.add(line.reason()));

        assertThat(reasons)
                .contains("Baru dapat dinilai setelah “NIP tidak padan” diselesaikan.")
                .contains("Status SKP di PMM berbunyi \"proses\"; kata itu belum dikenal.");
        assertThat(book.missing())
                .extracting(MissingLine::title, MissingLine::reason, MissingLine::people)
                .containsExactly(tuple(
                        "RHK tidak terkait", "Tidak dapat dinilai karena tidak ada berkas ekinerja-rhk.", 4_018L));
    }

    @Test
    void what_waits_for_one_cause_is_one_line_of_a_person() {
        RunFixture waiting = Cibadak.empty();
        Subject siti = subject(4, "Siti Aminah");
        Subject budi = subject(5, "Budi Santoso");
        waiting.notAssessed(new NotAssessed("atasan_berbeda", siti, new Reason.Behind("nip_tidak_padan")));
        waiting.notAssessed(new NotAssessed("rhk_tidak_terkait", siti, new Reason.Unclear("RHK tidak terbaca.")));
        waiting.notAssessed(new NotAssessed("unor_berbeda", siti, new Reason.Behind("nip_tidak_padan")));
        waiting.notAssessed(new NotAssessed("unor_berbeda", budi, new Reason.Behind("nip_tidak_padan")));

        Rows<NotAssessedLine> open = new RecapBooks(waiting.sources(), CATALOG, Roads.NONE, Cibadak.RUN)
                .of(new Group(Cibadak.KABUPATEN, ""))
                .notAssessed();

        List<String> lines = new ArrayList<>();
        open.forEach(line -> lines.add(line.subject().nama() + ": " + line.title() + " | " + line.reason()));
        assertThat(lines)
                .containsExactly(
                        "Siti Aminah: Atasan berbeda, Sekolah dan unor berbeda | Baru dapat dinilai setelah “NIP tidak"
                                + " padan” diselesaikan.",
                        "Siti Aminah: RHK tidak terkait | RHK tidak terbaca.",
                        "Budi Santoso: Sekolah dan unor berbeda | Baru dapat dinilai setelah “NIP tidak padan”"
                                + " diselesaikan.");
        assertThat(open.count()).isEqualTo(3);
    }

    private static Subject subject(int row, String nama) {
        return new Subject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", row),
                Cibadak.KABUPATEN,
                "",
                "",
                nama,
                "SDN 1 Cibadak",
                "",
                Someone.identity("", new Address("pmm.csv", "", row)));
    }

    @Test
    void one_unor_induk_gets_its_own_people_only() {
        RecapBook unit = new RecapBooks(run.sources(), CATALOG, Roads.NONE, Cibadak.RUN)
                .of(new Group(Cibadak.KABUPATEN, "Kecamatan Sukamaju"));

        assertThat(unit.cover().name()).isEqualTo("Pemerintah Kab. Cibadak - Kecamatan Sukamaju");
        assertThat(unit.summary().judged()).isEqualTo(566);
        assertThat(unit.summary().findings()).isEqualTo(18);
    }

    @Test
    void the_overview_adds_up_to_what_the_ledger_counts() {
        OverviewBook overview = new OverviewBooks(run.sources(), CATALOG, Roads.NONE)
                .of(Cibadak.RUN, run.groups(Cibadak.RUN, false), SchoolMapping.NONE);
        long counted =
                run.causes(Cibadak.RUN).stream().mapToLong(CauseCount::findings).sum();

        assertThat(overview.summary().findings()).isEqualTo(counted).isEqualTo(60);
        assertThat(overview.summary().lines())
                .extracting(Summary.Line::name, Summary.Line::judged, Summary.Line::total)
                .containsExactly(
                        tuple("Pemerintah Kab. Cibadak", 4_018L, 57L), tuple("Pemerintah Kota Sagaranten", 1_200L, 3L));
        assertThat(overview.notAssessed())
                .extracting(MissingLine::title, MissingLine::people)
                .contains(tuple("RHK tidak terkait", 4_018L), tuple("Sekolah dan unor berbeda", 2L));
        assertThat(overview.rejects().count()).isEqualTo(1);
    }

    @Test
    void rows_whose_instansi_nobody_can_tell_have_a_name_of_their_own() {
        assertThat(Cover.nameOf(Instansi.TIDAK_DIKETAHUI)).isEqualTo("Tanpa Instansi");
        assertThat(Cover.nameOf(new Instansi("abc", ""))).isEqualTo("Instansi abc");
    }

    @Test
    void a_long_table_that_changed_while_it_was_drawn_is_refused() {
        List<Integer> source = new ArrayList<>(Collections.nCopies(5_001, 1));
        Rows<Integer> rows = Rows.counted(source::forEach);
        source.add(2);

        assertThatThrownBy(() -> rows.forEach(row -> {})).hasMessage("counted 5001 rows, read 5002");
    }

    @Test
    void a_short_table_is_read_once() {
        List<Integer> source = new ArrayList<>(Collections.nCopies(5_000, 1));
        Rows<Integer> rows = Rows.counted(source::forEach);
        source.clear();

        List<Integer> read = new ArrayList<>();
        rows.forEach(read::add);
        assertThat(read).hasSize(5_000);
    }
}
