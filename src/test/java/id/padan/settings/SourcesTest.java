package id.padan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path root;

    private Path folder = Path.of("");

    /** A folder whose own name looks like a pattern, as offices name them. */
    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectories(root.resolve("data [juni] {2026}"));
        for (String name : List.of(
                "siasn.xlsx",
                "unor.xlsx",
                "PMM-B.CSV",
                "pmm-a.csv",
                "pmm-c.csv.gz",
                "~$siasn.xlsx",
                ".pmm-d.csv",
                "kab-b/pmm.csv",
                "kab-a/pmm.csv",
                "pmm [lama].csv")) {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, "x");
        }
    }

    private JobFile job(String pmm) throws IOException {
        Path file = Files.writeString(folder.resolve("job.yml"), """
                sumber:
                  siasn-pegawai: "*siasn.xlsx"
                  siasn-unor: unor.xlsx
                  pmm: %s
                periode: { awal: 2026-01-01, akhir: 2026-06-30 }
                """.formatted(pmm));
        return JobFiles.read(file, null, LocalDate.of(2026, 6, 15));
    }

    private List<String> pmm(String patterns) throws IOException {
        return Sources.resolve(job(patterns)).stream()
                .filter(matched -> matched.kind() == SnapshotKind.PMM)
                .map(matched -> matched.files().stream()
                        .map(file -> folder.relativize(file).toString())
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void patterns_are_expanded_in_order_and_lock_files_are_left_out() throws IOException {
        assertThat(Sources.resolve(job("pmm-a.csv")))
                .containsExactly(
                        new Sources.Matched(
                                SnapshotKind.SIASN_PEGAWAI,
                                FilePattern.absolute(folder, "*siasn.xlsx"),
                                List.of(folder.resolve("siasn.xlsx")),
                                null),
                        new Sources.Matched(
                                SnapshotKind.SIASN_UNOR,
                                FilePattern.absolute(folder, "unor.xlsx"),
                                List.of(folder.resolve("unor.xlsx")),
                                null),
                        new Sources.Matched(
                                SnapshotKind.PMM,
                                FilePattern.absolute(folder, "pmm-a.csv"),
                                List.of(folder.resolve("pmm-a.csv")),
                                null));
    }

    @Test
    void case_does_not_count_and_hidden_files_never_match() throws IOException {
        assertThat(pmm("pmm-*.csv")).containsExactly("[PMM-B.CSV, pmm-a.csv]");
        assertThat(pmm("pmm-*.{csv,csv.gz}")).containsExactly("[PMM-B.CSV, pmm-a.csv, pmm-c.csv.gz]");
        assertThat(pmm("PMM-[ab].csv")).containsExactly("[PMM-B.CSV, pmm-a.csv]");
    }

    @Test
    void folders_may_be_patterns_and_backslashes_are_slashes() throws IOException {
        assertThat(pmm("kab-*/pmm.csv")).containsExactly("[kab-a/pmm.csv, kab-b/pmm.csv]");
        assertThat(pmm("'kab-?\\*.csv'")).containsExactly("[kab-a/pmm.csv, kab-b/pmm.csv]");
    }

    @Test
    void a_file_of_exactly_that_name_is_taken_as_it_is() throws IOException {
        assertThat(pmm("\"pmm [lama].csv\"")).containsExactly("[pmm [lama].csv]");
    }

    @Test
    void a_file_that_two_patterns_match_is_read_once() throws IOException {
        assertThat(pmm("[pmm-a.csv, pmm-*.csv, PMM-B.CSV]")).containsExactly("[pmm-a.csv]", "[PMM-B.CSV]");
    }

    @Test
    void patterns_without_a_file_are_told_together_with_what_is_there() throws IOException {
        JobFile job = job("[gtk-*.csv, kab-c/pmm.csv, kab-a/gtk-*.csv]");

        assertThatThrownBy(() -> Sources.resolve(job))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("""
                        %1$s/job.yml: sumber pmm tidak menemukan berkas "gtk-*.csv" di folder %1$s. Yang ada di sana: PMM-B.CSV, job.yml, pmm [lama].csv, pmm-a.csv, pmm-c.csv.gz, siasn.xlsx dan 1 berkas lain.
                        %1$s/job.yml: sumber pmm tidak menemukan berkas "pmm.csv" di folder %1$s/kab-c. Folder itu tidak ada.
                        %1$s/job.yml: sumber pmm tidak menemukan berkas "gtk-*.csv" di folder %1$s/kab-a. Yang ada di sana: pmm.csv.
                        Tidak ada yang dijalankan. Taruh berkasnya di folder itu atau betulkan polanya, lalu jalankan lagi.""".formatted(folder));
    }
}
