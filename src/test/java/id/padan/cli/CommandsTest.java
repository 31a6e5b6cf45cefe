package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.FolderBytes;
import id.padan.testing.PadanProcess;
import id.padan.testing.PadanProcess.Ended;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command says and leaves behind, and its exit code. */
final class CommandsTest extends CommandLine {
    @Test
    void a_run_ends_with_the_causes_the_instansi_the_books_and_the_folder() throws Exception {
        Said said = padan("jalankan", sample().toString());

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("NIP tidak padan", "nip_tidak_padan", "Pegawai dinilai", "Neraca seimbang: ")
                .contains("tutup neraca: dimulai")
                .containsPattern("(?m)^[0-9:]+ rekap: selesai, \\d+ berkas dalam ")
                .contains("Rekap run 1 ada di " + office.resolve(SampleOffice.RECAPS));
        assertThat(office.resolve(SampleOffice.RECAPS).resolve("temuan.csv")).isNotEmptyFile();
    }

    @Test
    void the_same_inputs_again_do_nothing_and_say_so_and_paksa_repeats() throws Exception {
        String job = sample().toString();
        padan("jalankan", job);
        Said again = padan("jalankan", job);

        assertThat(again.code()).isZero();
        assertThat(again.out())
                .isEqualToIgnoringNewLines("Masukan yang sama sudah pernah diproses (run 1); tidak ada yang dikerjakan."
                        + " Rekapnya ada di " + office.resolve(SampleOffice.RECAPS)
                        + ". Untuk mengulang, tambahkan --paksa.");

        Said forced = padan("jalankan", job, "--paksa");
        assertThat(forced.code()).isZero();
        assertThat(forced.out()).contains("Rekap run 2 ada di ");

        Said history = padan("riwayat");
        assertThat(history.code()).isZero();
        assertThat(history.out())
                .contains(
                        "Run 2: uji, tanggal 2026-06-15, ulangan ke-1, terbit",
                        "Run 1: uji, tanggal 2026-06-15, terbit",
                        "  masukan:\n    siasn-pegawai: siasn-pegawai-2026-06-14.csv (",
                        " baris, per 14 Juni 2026)\n    siasn-unor: siasn-unor-2026-06-14.csv (");
    }

    @Test
    void another_slice_size_and_another_database_give_the_same_findings() throws Exception {
        String job = sample().toString();
        padan("jalankan", job);
        Path recaps = office.resolve(SampleOffice.RECAPS);
        Map<String, String> first = FolderBytes.of(recaps);
        Map<String, String> postgres = new HashMap<>(PostgresServer.freshDatabase());
        postgres.put("padan.irisan", "3");
        database = postgres;
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(FolderBytes.of(recaps)).isEqualTo(first);
    }

    @Test
    void an_instansi_with_rejected_rows_only_is_no_line_of_zeros() throws Exception {
        String job = sample().toString();
        Path unor = office.resolve("berkas/siasn-unor-2026-06-14.csv");
        List<String> lines = Files.readAllLines(unor);
        char between = lines.get(0).charAt(lines.get(0).indexOf("ID") + 2);
        String id = lines.get(1).substring(0, lines.get(1).indexOf(between));
        String twin = id + ";Dinas Lain;;;;;Pemerintah Kab. Lain;;1;Aktif;";
        Files.writeString(unor, twin.replace(';', between) + "\n", StandardOpenOption.APPEND);
        Said said = padan("jalankan", job);

        assertThat(office.resolve(SampleOffice.RECAPS).resolve("Rekap - Pemerintah Kab. Lain.xlsx"))
                .isNotEmptyFile();
        assertThat(said.out()).contains("Pemerintah Kab. Sukajaya").doesNotContain("Pemerintah Kab. Lain");
    }

    @Test
    void a_file_without_rows_has_its_line_in_the_books() throws Exception {
        String job = sample().toString();
        keepLines("ekinerja-rhk-2026-06-15.csv", 1);
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).containsPattern("(?m)^ekinerja-rhk +0 +0 +0 +0 +0 +0$");
    }

    @Test
    void a_file_of_the_wrong_kind_changes_nothing() throws Exception {
        sample();
        Path job = SampleOffice.job(office, "pmm: berkas/pmm-*.csv", "pmm: berkas/siasn-unor-*.csv");
        Said said = padan("jalankan", job.toString());

        assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said.err()).contains("siasn-unor").doesNotContain("Exception");
        assertThat(office.resolve("padan.mv.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jalankan                                | Kurang: JOB.yml.
            jalankan x.yml --tanggal 15-06-2026     | --tanggal "15-06-2026" bukan tanggal. Yang diterima: tahun-bulan-hari, misalnya 2026-06-15.
            jalankan x.yml --cepat                  | Pilihan "--cepat" tidak dikenal.
            jalankan x.yml --tangal 2026-06-15      | Pilihan "--tangal" tidak dikenal. Mungkin maksud Anda "--tanggal".
            jalankan x.yml --tanggal                | Kurang: nilai untuk --tanggal.
            jalankan x.yml --paksa=ya               | --paksa "ya" tidak dapat dipakai. Pilihan ini ditulis tanpa nilai: --paksa.
            jalankan x.yml y.yml                    | "y.yml" berlebih di sini.
            jalan x.yml                             | Perintah "jalan" tidak dikenal. Mungkin maksud Anda "jalankan".
            zzz                                     | Perintah "zzz" tidak dikenal.
            riwayat --jumlah banyak                 | --jumlah "banyak" bukan bilangan bulat. Yang diterima: angka, misalnya 7.
            contoh f --benih abc                    | --benih "abc" bukan bilangan bulat. Yang diterima: angka, misalnya 7.
            contoh f --benih 1 --benih 2            | Pilihan --benih ditulis dua kali. Tulis sekali saja.
            riwayat --jumlah -1                     | --jumlah "-1" tidak dapat dipakai. Tulis bilangan 1 atau lebih.
            riwayat --jumlah 0                      | --jumlah "0" tidak dapat dipakai. Tulis bilangan 1 atau lebih.
            contoh f --skala besar                  | --skala "besar" tidak dikenal. Yang diterima: kecil, kabupaten, provinsi, nasional.
            contoh f --skala nasional               | Skala nasional terlalu besar untuk xlsx (satu lembar memuat 1.048.576 baris). Tambahkan --format csv.
            """)
    void wrong_usage_is_answered_in_indonesian(String typed, String answer) {
        Said said = padan(typed.split(" "));

        assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said.err())
                .startsWith(answer + System.lineSeparator() + "Lihat cara pakainya dengan: padan")
                .doesNotContain("Invalid", "Unknown", "option");
    }

    @ParameterizedTest
    @CsvSource({"jalankan", "periksa", "contoh", "terima", "riwayat", "catatan", "bersihkan"})
    void every_command_explains_itself_with_an_example(String command) {
        Said said = padan(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Pemakaian: padan " + command, "Contoh:\n  padan " + command);
    }

    @Test
    void periksa_reads_and_touches_no_database() throws Exception {
        sample();
        Said said = padan("periksa", office.resolve("berkas/pmm-2026-06-15.csv").toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("pmm-2026-06-15.csv: pmm", "Baris di bawah judul: ");
        assertThat(office.resolve("padan.mv.db")).doesNotExist();
    }

    @Test
    void contoh_writes_the_small_sample() throws Exception {
        Said said = padan("contoh", office.resolve("latihan").toString(), "--format", "csv");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "Berkas tiruan ada di ",
                        " temuan yang harus ditemukan; daftarnya di " + office.resolve("latihan/kebenaran.csv"));
        assertThat(office.resolve("latihan/kebenaran.csv")).isNotEmptyFile();
        assertThat(office.resolve("latihan/pmm-2026-06-15.csv")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv"})
    void what_contoh_says_to_do_next_works(String format) throws Exception {
        Said written = padan("contoh", office.resolve("latihan").toString(), "--format", format);
        String folder = office.resolve("latihan").toAbsolutePath() + "/";

        assertThat(written.out())
                .contains("1. Salin jobs/contoh.yml menjadi jobs/latihan.yml.")
                .contains(
                        "ganti \"nama: contoh\" dengan \"nama: latihan\", dan \"contoh/\" pada setiap baris sumber dengan \""
                                + folder + "\"" + (format.equals("csv") ? ", serta \".xlsx\" dengan \".csv\"." : "."))
                .contains("3. Jalankan: padan jalankan jobs/latihan.yml");

        String job = Files.readString(Path.of("jobs/contoh.yml"))
                .replace("nama: contoh", "nama: latihan")
                .replace(": contoh/", ": " + folder)
                .replace(".xlsx", "." + format);
        Path jobs = Files.createDirectories(office.resolve("jobs/profil"));
        Files.copy(Path.of("jobs/profil/pmm-2025.yml"), jobs.resolve("pmm-2025.yml"));
        Path file = Files.writeString(office.resolve("jobs/latihan.yml"), job);
        Said said = padan("jalankan", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("Rekap run 1 ada di ");
    }

    @Test
    void a_database_in_use_elsewhere_is_said_and_nothing_changed() throws Exception {
        sample();
        String url = String.valueOf(database.get("spring.datasource.url"));
        try (Connection held = DriverManager.getConnection(url, "padan", "")) {
            assertThat(held.isClosed()).isFalse();
            Ended second = PadanProcess.run(office, database, "jalankan", "uji.yml");

            assertThat(second.exitCode()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(second.text())
                    .isEqualTo("Basis data Padan (folder data/) sedang dipakai proses Padan lain. Tunggu sampai proses"
                            + " itu selesai, atau tutup dahulu, lalu jalankan lagi. Belum ada yang diubah.");
        }
    }
}
