package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a run from being published, and what is published with a warning. */
final class GatesTest extends CommandLine {
    @Test
    void snapshots_too_old_are_not_published() throws Exception {
        sample();
        Path job = SampleOffice.job(office, "tanggal: 2026-06-15", "tanggal: 2026-07-15");
        Said said = padan("jalankan", job.toString());

        assertThat(said.code()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .startsWith("Berkas berikut lebih tua dari 14 hari pada 15 Juli 2026:\n- siasn-pegawai ")
                .contains("- pmm \"pmm-2026-06-15.csv\" per 15 Juni 2026 (menurut nama berkas), umur 30 hari\n")
                .containsOnlyOnce("Unduh berkas yang lebih baru, atau naikkan ambang: usia_hari di berkas job.")
                .contains("Run 1 tidak diterbitkan; rekap yang lama tidak berubah.");
        assertThat(office.resolve("reports")).doesNotExist();
    }

    @Test
    void an_output_folder_that_cannot_be_written_is_said_before_any_work() throws Exception {
        String job = sample().toString();
        Files.writeString(office.resolve("reports"), "a file where the folder should be");
        Said said = padan("jalankan", job);

        assertThat(said.code()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .startsWith("Rekap tidak dapat ditulis ke folder " + office.resolve("reports/uji")
                        + ": folder itu tidak dapat dibuat atau tidak boleh ditulisi.")
                .contains("Betulkan \"keluaran\" di berkas job atau izin folder itu, lalu jalankan lagi.");
        assertThat(said.out()).contains("periksa masukan: dimulai").doesNotContain("muat acuan");
    }

    @Test
    void snapshots_too_far_apart_are_not_published() throws Exception {
        sample();
        Path job = SampleOffice.job(office, "selisih_hari: 7", "selisih_hari: 0");
        Said said = padan("jalankan", job.toString());

        assertThat(said.code()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err()).contains("Jarak antarberkas 1 hari: ", "batasnya 0 hari.");
    }

    @Test
    void another_office_s_file_is_not_published() throws Exception {
        String job = sample().toString();
        Path others = office.resolve("kantor-lain");
        SampleWriter.write(others, Scale.KECIL, 99, Format.CSV);
        Files.copy(
                others.resolve("pmm-2026-06-15.csv"),
                office.resolve("berkas/pmm-2026-06-15.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        Said said = padan("jalankan", job);

        assertThat(said.code()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .contains("NIP di pmm ada di siasn-pegawai; sekurangnya harus 50 persen.")
                .contains("Tampaknya salah satu berkas milik kantor lain");
        assertThat(office.resolve(SampleOffice.RECAPS)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "pmm, pmm-2026-06-15.csv",
        "siasn-pegawai, siasn-pegawai-2026-06-14.csv",
        "siasn-unor, siasn-unor-2026-06-14.csv"
    })
    void a_required_file_without_a_usable_row_is_not_published(String kind, String file) throws Exception {
        String job = sample().toString();
        keepLines(file, 1);
        Files.writeString(office.resolve("berkas").resolve(file), ";;;;\n", StandardOpenOption.APPEND);
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.out()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .startsWith("Berkas " + kind + " \"" + file + "\" tidak berisi satu baris pun yang dapat dipakai."
                        + " Yang diterima: berkas dengan sekurangnya satu baris data. Tidak ada rekap yang diterbitkan;"
                        + " unduh ulang, lalu jalankan lagi.");
        assertThat(office.resolve(SampleOffice.RECAPS)).doesNotExist();
    }

    /** Rounds NIPs of PMM as a spreadsheet does. */
    private void roundNip(int from, int every) throws Exception {
        Path pmm = office.resolve("berkas/pmm-2026-06-15.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(pmm));
        for (int line = from; line < lines.size(); line += every) {
            lines.set(line, lines.get(line).replaceFirst("^(\\d{15})\\d{3};", "$1000;"));
        }
        Files.write(pmm, lines);
    }

    @Test
    void a_pmm_whose_nips_a_spreadsheet_rounded_is_not_published() throws Exception {
        String job = sample().toString();
        roundNip(1, 1);
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.out()).isEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .containsPattern("(?m)^\\d+ dari \\d+ NIP di pmm rusak karena berkas pernah disimpan lewat Excel"
                        + " \\(angka-angka terakhirnya hilang\\)\\. Tidak ada rekap yang diterbitkan\\. Unduh ulang berkas PMM"
                        + " dan serahkan tanpa dibuka di Excel\\.$");
    }

    @Test
    void a_pmm_with_some_rounded_nips_is_published_with_a_warning() throws Exception {
        String job = sample().toString();
        roundNip(1, 4);
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.err()).isNotEqualTo(ExitCode.NOT_PUBLISHED);
        assertThat(said.err())
                .containsPattern(
                        "(?m)^PERHATIAN: \\d+ dari \\d+ NIP di pmm rusak karena berkas pernah disimpan lewat Excel"
                                + " \\(angka-angka terakhirnya hilang\\)\\. Unduh ulang berkas PMM");
        assertThat(office.resolve(SampleOffice.RECAPS)).isNotEmptyDirectory();
    }

    @Test
    void too_many_rejected_rows_are_published_with_code_1() throws Exception {
        sample();
        Path job = SampleOffice.job(office, "ditolak_persen: 5", "ditolak_persen: 0");
        Said said = padan("jalankan", job.toString());

        assertThat(said.code()).isEqualTo(ExitCode.MANY_REJECTS);
        assertThat(said.err())
                .containsPattern(
                        "(?m)^siasn-pegawai: \\d+ dari \\d+ baris \\(\\d+(,\\d)?%\\) ditolak, ambangnya 0%\\.$")
                .contains("Rekap tetap terbit; lihat lembar Ditolak dan perbaiki berkasnya.");
        assertThat(office.resolve(SampleOffice.RECAPS)).isNotEmptyDirectory();
    }
}
