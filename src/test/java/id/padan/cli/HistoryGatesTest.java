package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.FolderBytes;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is held against once a run of the job was published: refused, it leaves everything as it was. */
final class HistoryGatesTest extends CommandLine {
    private String job = "";

    @BeforeEach
    void a_published_run() throws Exception {
        job = sample().toString();
        assertThat(padan("jalankan", job).code()).isEqualTo(ExitCode.DONE);
    }

    private Said again(String... options) {
        return padan(
                Stream.concat(Stream.of("jalankan", job), Stream.of(options)).toArray(String[]::new));
    }

    private Path file(String name) {
        return office.resolve("berkas").resolve(name);
    }

    /** The same office a day later, all its files downloaded anew. */
    private void a_day_later() throws Exception {
        SampleOffice.job(office, "tanggal: 2026-06-15", "tanggal: 2026-06-16");
        try (Stream<Path> files = Files.list(office.resolve("berkas"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.contains("2026-06-1") && !name.startsWith("pengecualian") && !name.startsWith("padanan")) {
                    String line = name.endsWith(".json") ? "\n" : "";
                    Files.writeString(file, Files.readString(file) + line);
                }
            }
        }
    }

    private static void refused(Said said, String gate) {
        assertThat(said.code()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .contains("Terbitan terakhir tidak diubah.")
                .contains("--terima-gerbang " + gate + " --alasan \"…\"");
    }

    @Test
    void a_file_given_again_under_a_newer_date_is_refused_by_its_content() throws Exception {
        Files.move(file("pmm-2026-06-15.csv"), file("pmm-2026-06-16.csv"));
        SampleOffice.job(office, "tanggal: 2026-06-15", "tanggal: 2026-06-16");
        Map<String, String> before = FolderBytes.of(office.resolve(SampleOffice.RECAPS));
        Said said = again();

        refused(said, "isi-sama");
        assertThat(said.err())
                .contains("Berkas pmm \"pmm-2026-06-16.csv\" disebut per 16 Juni 2026 (nama berkas), tetapi isinya sama"
                        + " persis dengan \"pmm-2026-06-15.csv\" per 15 Juni 2026 yang sudah diterima.");
        assertThat(FolderBytes.of(office.resolve(SampleOffice.RECAPS))).isEqualTo(before);
        assertThat(again("--terima-gerbang", "isi-sama", "--alasan", "PMM sedang tidak dapat diunduh")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void an_older_file_is_refused() throws Exception {
        Files.move(file("pmm-2026-06-15.csv"), file("pmm-2026-06-14.csv"));
        Files.writeString(file("pmm-2026-06-14.csv"), Files.readString(file("pmm-2026-06-14.csv")) + "\n");
        Said said = again();

        refused(said, "berkas-mundur");
        assertThat(said.err())
                .contains("per 14 Juni 2026 (nama berkas), padahal run 1 sudah memakai data per 15 Juni 2026.");
    }

    @Test
    void a_column_that_is_gone_is_refused() throws Exception {
        Path pmm = file("pmm-2026-06-15.csv");
        List<String> lines = Files.readAllLines(pmm);
        String header = lines.get(0);
        Files.write(
                pmm,
                Stream.concat(
                                Stream.of(header.replace("STATUS SKP", "KOLOM LAIN")),
                                lines.stream().skip(1))
                        .toList());
        assertThat(Files.readAllLines(pmm).get(0)).isNotEqualTo(header);
        Said said = again();

        refused(said, "kolom-hilang");
        assertThat(said.err()).contains("tidak lagi mempunyai kolom STATUS SKP, padahal ada di run 1.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a school of six rows or more whose rows are all missing, or all but two
            0
            2
            """)
    void a_school_whose_rows_are_missing_is_refused_by_name(int left) throws Exception {
        String school = shrink(left);
        Said said = again();

        refused(said, "susut-sekolah");
        assertThat(said.err())
                .contains("Baris sekolah berikut menyusut lebih dari 50 persen sejak run 1:")
                .contains("- pmm, " + school + ": ")
                .contains(left == 0 ? " baris menjadi tidak ada" : " baris menjadi 2");
        assertThat(padan("riwayat").out()).contains("Run 2").contains("tidak terbit");
    }

    @Test
    void what_an_officer_accepts_needs_a_reason_and_is_published() throws Exception {
        shrink(0);
        Said without = again("--terima-gerbang", "susut-sekolah");
        assertThat(without.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(without.err()).contains("--terima-gerbang memerlukan alasan.");
        Said unknown = again("--terima-gerbang", "susut", "--alasan", "x");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(unknown.err()).contains("\"susut\" tidak dikenal. Yang diterima: usia-berkas");
        assertThat(again("--terima-gerbang", "isi-sama", "--alasan", "x").code())
                .isEqualTo(ExitCode.NOT_PUBLISHED);
        Said accepted = again("--terima-gerbang", "susut-sekolah", "--alasan", "Sekolah digabung", "--oleh", "Rina");
        assertThat(accepted.code()).isEqualTo(ExitCode.DONE);
        assertThat(padan("catatan").out())
                .contains("Rina: terbit, job uji, run 2\n  sebelumnya: run 1\n  sesudahnya: run 2, ")
                .contains(
                        "Rina: gerbang diterima, job uji, susut-sekolah\n  sebelumnya: tertutup: Baris sekolah berikut")
                .contains("  alasan: Sekolah digabung\n")
                .doesNotContain("isi-sama");
    }

    @Test
    void a_day_later_the_same_office_passes() throws Exception {
        a_day_later();
        assertThat(again().code()).isEqualTo(ExitCode.DONE);
    }

    /** Takes away all rows of the first school of six rows or more but so many; tells its name. */
    private String shrink(int left) throws Exception {
        Path pmm = file("pmm-2026-06-15.csv");
        List<String> lines = Files.readAllLines(pmm);
        List<String> header = List.of(lines.get(0).split(";", -1));
        int npsn = header.indexOf("NPSN");
        String school = lines.stream()
                .skip(1)
                .map(line -> line.split(";", -1)[npsn])
                .filter(number -> !number.isEmpty() && rows(lines, number).count() >= 6)
                .findFirst()
                .orElseThrow();
        String name = rows(lines, school).findFirst().orElseThrow().split(";", -1)[header.indexOf("NAMA SEKOLAH")];
        int[] met = {0};
        Files.write(
                pmm,
                lines.stream()
                        .filter(line -> !line.contains(";" + school + ";") || ++met[0] <= left)
                        .toList());
        return name;
    }

    private static Stream<String> rows(List<String> lines, String npsn) {
        return lines.stream().filter(line -> line.contains(";" + npsn + ";"));
    }
}
