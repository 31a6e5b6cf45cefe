package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.parallel.Lanes;
import id.padan.recap.Cibadak;
import id.padan.recap.FolderInUseException;
import id.padan.recap.Published;
import id.padan.recap.RecapPublisher;
import id.padan.recap.RunFixture;
import id.padan.recap.word.WordLetters;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.Finding;
import id.padan.rule.SchoolMapping;
import id.padan.rule.Severity;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    @TempDir
    Path output;

    private final List<String> progress = new ArrayList<>();
    private final Lanes lanes = Lanes.of(2);

    @AfterEach
    void endLanes() {
        lanes.close();
    }

    private Published publish() throws IOException {
        RunFixture run = Cibadak.whole();
        return new RecapPublisher(
                        run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), lanes)
                .publish(
                        Cibadak.RUN,
                        run.groups(Cibadak.RUN, false),
                        Roads.NONE,
                        SchoolMapping.NONE,
                        output,
                        (i, n, file) -> progress.add(i + "/" + n + " " + file));
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void a_run_leaves_a_workbook_a_letter_and_slips_per_instansi_the_overview_and_three_files_for_programs()
            throws IOException {
        Published published = publish();

        assertThat(published.folder()).isEqualTo(output.resolve("contoh").resolve("2026-06-15"));
        assertThat(bytes(published.folder()))
                .containsOnlyKeys(
                        "Nota Dinas - Pemerintah Kab. Cibadak.docx",
                        "Nota Dinas - Pemerintah Kota Sagaranten.docx",
                        "Rekap - Pemerintah Kab. Cibadak.xlsx",
                        "Rekap - Pemerintah Kota Sagaranten.xlsx",
                        "Ringkasan BKD.xlsx",
                        "Slip Sekolah - Pemerintah Kab. Cibadak.docx",
                        "jalan.json",
                        "neraca.json",
                        "sidik.sha256",
                        "temuan.csv");
        assertThat(published.workbooks())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(published.overview()).exists();
        assertThat(progress)
                .containsExactly(
                        "1/6 Ringkasan BKD.xlsx",
                        "2/6 Rekap - Pemerintah Kab. Cibadak.xlsx",
                        "3/6 Rekap - Pemerintah Kota Sagaranten.xlsx",
                        "4/6 jalan.json",
                        "5/6 temuan.csv",
                        "6/6 neraca.json");
    }

    @Test
    void publishing_again_gives_the_same_bytes_in_every_file() throws IOException {
        Map<String, byte[]> first = bytes(publish().folder());
        Map<String, byte[]> second = bytes(publish().folder());

        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second)
                .allSatisfy((name, content) -> assertThat(content).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void rejects_of_nobody_make_no_workbook_that_nobody_could_be_given() throws IOException {
        RunFixture run = Cibadak.whole();
        List<Group> groups = new ArrayList<>(run.groups(Cibadak.RUN, false));
        groups.add(new Group(Instansi.TIDAK_DIKETAHUI, ""));

        Published published = new RecapPublisher(
                        run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), lanes)
                .publish(
                        Cibadak.RUN,
                        groups,
                        Roads.NONE,
                        SchoolMapping.NONE,
                        output,
                        (i, n, file) -> progress.add(i + "/" + n));

        assertThat(published.workbooks())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("Rekap - Pemerintah Kab. Cibadak.xlsx", "Rekap - Pemerintah Kota Sagaranten.xlsx");
        assertThat(progress).last().isEqualTo("6/6");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_what_to_do() throws IOException {
        Path file = Files.writeString(output.resolve("bukan-folder"), "x");
        RunFixture run = Cibadak.whole();

        assertThatThrownBy(() -> new RecapPublisher(
                                run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), lanes)
                        .publish(
                                Cibadak.RUN,
                                List.of(),
                                Roads.NONE,
                                SchoolMapping.NONE,
                                file,
                                (i, n, name) -> progress.add(name)))
                .isInstanceOf(FolderInUseException.class)
                .hasMessage("Rekap tidak dapat ditulis ke folder " + file.resolve("contoh/2026-06-15")
                        + ": folder itu tidak dapat dibuat atau tidak boleh ditulisi. Yang diterima: folder yang boleh"
                        + " ditulisi oleh Anda dan disknya belum penuh. Betulkan \"keluaran\" di berkas job atau izin"
                        + " folder itu, lalu jalankan lagi.");
    }

    private Map<String, byte[]> publishedIn(int count, RunFixture run, boolean byUnorInduk) throws IOException {
        Path folder = output.resolve(count + "-" + byUnorInduk);
        try (Lanes some = Lanes.of(count)) {
            new RecapPublisher(run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), some)
                    .publish(
                            Cibadak.RUN,
                            run.groups(Cibadak.RUN, byUnorInduk),
                            Roads.NONE,
                            SchoolMapping.NONE,
                            folder,
                            (i, n, file) -> progress.add(count + " lanes: " + i + "/" + n + " " + file));
        }
        return bytes(folder.resolve("contoh").resolve("2026-06-15"));
    }

    private static RunFixture manyFindings() {
        RunFixture run = Cibadak.whole();
        for (int i = 0; i < 5_200; i++) {
            run.finding(new Finding(
                    "unor_berbeda",
                    "",
                    Severity.BERAT,
                    4,
                    true,
                    Cibadak.subject(i, i, "SDN " + i, Cibadak.KABUPATEN),
                    "a",
                    "b",
                    "c",
                    new TaskTarget(TaskTarget.Kind.UNOR, "u" + i % 7, "Unor " + i % 7)));
        }
        return run;
    }

    @Test
    @Timeout(120)
    void one_two_and_four_lanes_leave_the_same_bytes_and_tell_the_files_in_the_same_order() throws IOException {
        RunFixture run = manyFindings();
        Map<String, byte[]> one = publishedIn(1, run, false);
        List<String> told = progress.stream().map(line -> line.substring(1)).toList();
        for (int count : new int[] {2, 4}) {
            progress.clear();
            assertThat(publishedIn(count, run, false))
                    .hasSameSizeAs(one)
                    .allSatisfy((name, content) -> assertThat(content).as(name).isEqualTo(one.get(name)));
            assertThat(progress).extracting(line -> line.substring(1)).isEqualTo(told);
        }
    }

    @Test
    @Timeout(60)
    void temuan_csv_is_the_same_however_the_workbooks_are_grouped() throws IOException {
        Map<String, byte[]> byUnorInduk = publishedIn(2, Cibadak.whole(), true);

        assertThat(byUnorInduk.keySet()).hasSize(16);
        assertThat(byUnorInduk.get("temuan.csv"))
                .isEqualTo(publishedIn(2, Cibadak.whole(), false).get("temuan.csv"));
    }

    @Test
    @Timeout(60)
    void what_stops_the_progress_stops_the_publishing_and_nothing_appears() {
        RunFixture run = Cibadak.whole();
        IllegalStateException stop = new IllegalStateException("stop");

        assertThatThrownBy(() -> new RecapPublisher(
                                run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), lanes)
                        .publish(
                                Cibadak.RUN,
                                run.groups(Cibadak.RUN, false),
                                Roads.NONE,
                                SchoolMapping.NONE,
                                output,
                                (i, n, file) -> {
                                    if (i == 3) {
                                        throw stop;
                                    }
                                }))
                .isSameAs(stop);
        assertThat(output.resolve("contoh").resolve("2026-06-15")).doesNotExist();
    }

    @Test
    void the_seal_holds_every_file_as_it_is() throws IOException {
        Path folder = publish().folder();

        assertThat(Files.readAllLines(folder.resolve("sidik.sha256")))
                .hasSize(9)
                .allSatisfy(line -> {
                    String[] parts = line.split("  ", 2);
                    assertThat(Checksum.of(folder.resolve(parts[1]))).isEqualTo(parts[0]);
                });
    }
}
