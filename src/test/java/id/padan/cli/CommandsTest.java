package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.testing.Databases;
import id.padan.testing.FolderBytes;
import id.padan.testing.PadanProcess;
import id.padan.testing.PadanProcess.Ended;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as an officer types them: what is said, and which code the shell gets. */
final class CommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path office = Path.of("");

    private Map<String, String> database = Map.of();

    @BeforeEach
    void a_database() {
        database = Databases.h2(office);
    }

    private record Said(int code, String out, String err) {}

    private Said padan(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = PadanCommand.run(screen, CLOCK, database, arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path sample() throws Exception {
        return SampleOffice.in(office);
    }

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

    /** Cuts a file of the office to its first lines. */
    private void keepLines(String file, int lines) throws Exception {
        Path path = office.resolve("berkas").resolve(file);
        Files.write(path, Files.readAllLines(path).subList(0, lines));
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
    @CsvSource({"jalankan", "periksa", "contoh", "riwayat"})
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
