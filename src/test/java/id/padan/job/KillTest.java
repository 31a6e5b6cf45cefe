package id.padan.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.Databases;
import id.padan.testing.FolderBytes;
import id.padan.testing.PadanProcess;
import id.padan.testing.PadanProcess.Ended;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed, in every step; then the same command, and the same workbooks byte for byte. */
final class KillTest {
    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;

    /** The lines after which the process is killed, one life after the other. */
    private static final List<String> KILLS = List.of(
            "muat acuan: dimulai",
            "rekonsiliasi PMM: 7 dari",
            "rekonsiliasi PMM: 140 dari",
            "sisir SIASN: dimulai",
            "sisir SIASN: 280 dari",
            "cocokkan log: dimulai",
            "rekap: dimulai",
            "rekap: 1 berkas");

    @TempDir
    private static Path unbroken;

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void an_unbroken_run() throws Exception {
        SampleOffice.in(unbroken);
        Ended ended = PadanProcess.run(unbroken, Databases.h2(unbroken), "jalankan", "uji.yml");
        assertThat(ended.exitCode()).as(ended.text()).isZero();
        expected = FolderBytes.of(unbroken.resolve(SampleOffice.RECAPS));
        assertThat(expected).containsKeys("temuan.csv", "neraca.json", "Ringkasan BKD.xlsx");
    }

    @Test
    void killed_in_every_step_on_h2_it_carries_on_to_the_same_workbooks(@TempDir Path folder) throws Exception {
        killInEveryStep(folder, Databases.h2(folder));
    }

    @Test
    void killed_in_every_step_on_postgresql_it_carries_on_to_the_same_workbooks(@TempDir Path folder) throws Exception {
        killInEveryStep(folder, PostgresServer.freshDatabase());
    }

    private static void killInEveryStep(Path folder, Map<String, String> database) throws Exception {
        SampleOffice.in(folder);
        for (String point : KILLS) {
            Ended ended = PadanProcess.watch(
                    folder,
                    database,
                    line -> line.contains(point),
                    ProcessHandle::destroyForcibly,
                    "jalankan",
                    "uji.yml");
            assertThat(ended.exitCode())
                    .as("killed after \"%s\":%n%s", point, ended.text())
                    .isEqualTo(KILLED);
            assertThat(left(folder)).as("after \"%s\"", point).isIn(wholeOrNothing(point));
        }
        Ended last = PadanProcess.run(folder, database, "jalankan", "uji.yml");
        assertThat(last.exitCode()).as(last.text()).isZero();
        assertThat(last.text()).contains("Neraca seimbang");
        assertThat(FolderBytes.of(folder.resolve(SampleOffice.RECAPS))).isEqualTo(expected);
    }

    private static Map<String, String> left(Path folder) throws Exception {
        Path recaps = folder.resolve(SampleOffice.RECAPS);
        return Files.exists(recaps) ? FolderBytes.of(recaps) : Map.of();
    }

    /** Recaps are drawn so fast that they may stand in their place before the kill arrives: then all of them. */
    private static List<Map<String, String>> wholeOrNothing(String point) {
        return point.startsWith("rekap") ? List.of(Map.of(), expected) : List.of(Map.of());
    }

    @Test
    void asked_to_end_it_finishes_the_slice_says_so_and_carries_on_later(@TempDir Path folder) throws Exception {
        SampleOffice.in(folder);
        Map<String, String> database = Databases.h2(folder);
        Ended stopped = PadanProcess.watch(
                folder,
                database,
                line -> line.contains("rekonsiliasi PMM: 35"),
                ProcessHandle::destroy,
                "jalankan",
                "uji.yml");
        assertThat(stopped.exitCode()).isEqualTo(TERMINATED);
        assertThat(stopped.text())
                .contains("Run 1 dihentikan. Jalankan perintah yang sama untuk meneruskan dari tempat terakhir.");
        assertThat(PadanProcess.run(folder, database, "riwayat").text()).contains("Run 1: uji", "dihentikan");

        Ended last = PadanProcess.run(folder, database, "jalankan", "uji.yml");
        assertThat(last.exitCode()).as(last.text()).isZero();
        assertThat(last.text()).doesNotContain("rekonsiliasi PMM: 7 dari");
        assertThat(FolderBytes.of(folder.resolve(SampleOffice.RECAPS))).isEqualTo(expected);
    }
}
