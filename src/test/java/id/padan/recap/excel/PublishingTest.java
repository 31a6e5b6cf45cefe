package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.recap.Cibadak;
import id.padan.recap.FolderInUseException;
import id.padan.recap.Published;
import id.padan.recap.RecapPublisher;
import id.padan.recap.RunFixture;
import id.padan.remedy.RemedyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    @TempDir
    Path output;

    private final List<String> progress = new ArrayList<>();

    private Published publish() throws IOException {
        RunFixture run = Cibadak.whole();
        return new RecapPublisher(run, RemedyCatalog.builtIn(), new ExcelWorkbooks())
                .publish(
                        Cibadak.RUN,
                        run.groups(Cibadak.RUN, false),
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
    void a_run_leaves_one_workbook_per_instansi_the_overview_and_two_files_for_programs() throws IOException {
        Published published = publish();

        assertThat(published.folder()).isEqualTo(output.resolve("contoh").resolve("2026-06-15"));
        assertThat(bytes(published.folder()))
                .containsOnlyKeys(
                        "Rekap - Pemerintah Kab. Cibadak.xlsx",
                        "Rekap - Pemerintah Kota Sagaranten.xlsx",
                        "Ringkasan BKD.xlsx",
                        "neraca.json",
                        "sidik.sha256",
                        "temuan.csv");
        assertThat(published.workbooks())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(published.overview()).exists();
        assertThat(progress)
                .containsExactly(
                        "1/5 Ringkasan BKD.xlsx",
                        "2/5 Rekap - Pemerintah Kab. Cibadak.xlsx",
                        "3/5 Rekap - Pemerintah Kota Sagaranten.xlsx",
                        "4/5 temuan.csv",
                        "5/5 neraca.json");
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

        Published published = new RecapPublisher(run, RemedyCatalog.builtIn(), new ExcelWorkbooks())
                .publish(Cibadak.RUN, groups, output, (i, n, file) -> progress.add(i + "/" + n));

        assertThat(published.workbooks())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("Rekap - Pemerintah Kab. Cibadak.xlsx", "Rekap - Pemerintah Kota Sagaranten.xlsx");
        assertThat(progress).last().isEqualTo("5/5");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_what_to_do() throws IOException {
        Path file = Files.writeString(output.resolve("bukan-folder"), "x");
        RunFixture run = Cibadak.whole();

        assertThatThrownBy(() -> new RecapPublisher(run, RemedyCatalog.builtIn(), new ExcelWorkbooks())
                        .publish(Cibadak.RUN, List.of(), file, (i, n, name) -> progress.add(name)))
                .isInstanceOf(FolderInUseException.class)
                .hasMessage("Rekap tidak dapat ditulis ke folder " + file.resolve("contoh/2026-06-15")
                        + ": folder itu tidak dapat dibuat atau tidak boleh ditulisi. Yang diterima: folder yang boleh"
                        + " ditulisi oleh Anda dan disknya belum penuh. Betulkan \"keluaran\" di berkas job atau izin"
                        + " folder itu, lalu jalankan lagi.");
    }
}
