package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    Path root;

    private Path target;

    @BeforeEach
    void place() {
        target = root.resolve("contoh").resolve("2026-06-15");
    }

    private static void write(ReportFolder folder, String file, String text) throws IOException {
        try (OutputStream out = folder.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void publish(String file, String text) throws IOException {
        ReportFolder folder = ReportFolder.open(target);
        write(folder, file, text);
        folder.publish();
    }

    private Stream<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("contoh"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void nothing_is_seen_before_everything_is_there() throws IOException {
        ReportFolder folder = ReportFolder.open(target);
        write(folder, "rekap.xlsx", "baru");
        assertThat(target).doesNotExist();

        folder.publish();

        assertThat(target.resolve("rekap.xlsx")).hasContent("baru");
        assertThat(beside()).containsExactly("2026-06-15");
    }

    @Test
    void the_same_day_again_replaces_what_padan_wrote() throws IOException {
        publish("lama.xlsx", "lama");
        publish("rekap.xlsx", "baru");

        assertThat(target.resolve("lama.xlsx")).doesNotExist();
        assertThat(target.resolve("rekap.xlsx")).hasContent("baru");
        assertThat(target.resolve(ReportFolder.KEPT)).doesNotExist();
        assertThat(beside()).containsExactly("2026-06-15");
    }

    @Test
    void a_workbook_that_an_officer_filled_in_is_kept_however_often_the_run_is_repeated() throws IOException {
        publish("rekap.xlsx", "dari Padan");
        Files.writeString(target.resolve("rekap.xlsx"), "diisi petugas");
        Files.writeString(target.resolve("catatan rapat.txt"), "milik petugas");
        publish("rekap.xlsx", "dari Padan, kedua");
        Files.writeString(target.resolve("rekap.xlsx"), "diisi lagi");
        publish("rekap.xlsx", "dari Padan, ketiga");

        Path kept = target.resolve(ReportFolder.KEPT);
        assertThat(target.resolve("rekap.xlsx")).hasContent("dari Padan, ketiga");
        assertThat(kept.resolve("rekap.xlsx")).hasContent("diisi lagi");
        assertThat(kept.resolve("(2) rekap.xlsx")).hasContent("diisi petugas");
        assertThat(kept.resolve("catatan rapat.txt")).hasContent("milik petugas");
    }

    @Test
    void a_crash_while_writing_leaves_the_old_reports_and_is_cleared_by_the_next_call() throws IOException {
        publish("rekap.xlsx", "lama");
        write(ReportFolder.open(target), "separuh.xlsx", "separuh");
        assertThat(target.resolve("rekap.xlsx")).hasContent("lama");

        publish("rekap.xlsx", "baru");

        assertThat(target.resolve("rekap.xlsx")).hasContent("baru");
        assertThat(target.resolve("separuh.xlsx")).doesNotExist();
    }

    @Test
    void a_crash_between_the_two_renames_brings_the_old_reports_back() throws IOException {
        publish("rekap.xlsx", "lama");
        Files.move(target, target.resolveSibling(".2026-06-15.lama"));

        ReportFolder.open(target);

        assertThat(target.resolve("rekap.xlsx")).hasContent("lama");
    }

    @Test
    void a_crash_after_the_renames_still_keeps_what_an_officer_filled_in() throws IOException {
        publish("rekap.xlsx", "dari Padan");
        Files.writeString(target.resolve("rekap.xlsx"), "diisi petugas");
        Files.move(target, target.resolveSibling(".2026-06-15.lama"));
        Files.createDirectory(target);

        ReportFolder.open(target);

        assertThat(target.resolve(ReportFolder.KEPT).resolve("rekap.xlsx")).hasContent("diisi petugas");
        assertThat(beside()).containsExactly(".2026-06-15.baru", "2026-06-15");
    }

    @Test
    void a_folder_that_cannot_be_moved_is_left_as_it_is_and_the_officer_is_told_what_to_do() throws IOException {
        publish("rekap.xlsx", "lama");
        ReportFolder folder = ReportFolder.open(target);
        write(folder, "rekap.xlsx", "baru");
        // a folder with content in the way of the rename stands for a workbook that Windows keeps open
        Path inTheWay = Files.createDirectory(target.resolveSibling(".2026-06-15.lama"));
        Files.writeString(inTheWay.resolve("terbuka.xlsx"), "");

        assertThatThrownBy(folder::publish)
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("mungkin salah satu buku kerja di dalamnya sedang terbuka di Excel")
                .hasMessageContaining("Tutup semua buku kerja");
        assertThat(target.resolve("rekap.xlsx")).hasContent("lama");
    }
}
