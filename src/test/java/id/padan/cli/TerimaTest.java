package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.RunLock;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.snapshot.Checksum;
import id.padan.testing.Databases;
import id.padan.testing.FilledIn;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Out and back: a recap of the sample is drawn, filled in, received, and drawn again with its answers. */
final class TerimaTest extends CommandLine {
    private static final String RECAP = "Rekap - Pemerintah Kab. Sukajaya.xlsx";
    private static final String CODE = "Kode baris (jangan diubah)";

    private String job = "";

    private void drawn() throws Exception {
        job = sample().toString();
        Said said = padan("jalankan", job);
        assertThat(said.code()).as(said.err()).isZero();
    }

    private FilledIn recap() throws Exception {
        return new FilledIn(office.resolve(SampleOffice.RECAPS).resolve(RECAP));
    }

    private Path sent(FilledIn book, String name) throws Exception {
        try (book) {
            return book.save(office.resolve("kiriman").resolve(name));
        }
    }

    /** Three good answers and two bad ones. */
    private Path filled(String name) throws Exception {
        return sent(
                recap().type("Tugas", 2, "Status", "Selesai")
                        .type("Tugas", 2, "Catatan", "Sudah disinkronkan")
                        .type("Tugas", 2, "Tanggal", "15-06-2026")
                        .type("Tugas", 2, "Diisi oleh", "Rina")
                        .type("Tugas", 3, "Status", "butuh bantuan")
                        .type("Tugas", 4, "Status", "Beres")
                        .type("Tugas", 5, "Status", "Selesai")
                        .type("Rincian", 2, "Status", "Bukan masalah")
                        .type("Rincian", 2, "Catatan", "Cuti di luar tanggungan negara")
                        .type("Rincian", 2, "Berlaku sampai", "30-06-2026"),
                name);
    }

    @Test
    void a_preview_counts_says_every_reason_writes_remarks_and_changes_nothing() throws Exception {
        drawn();
        Path file = filled("a.xlsx");
        String before = Checksum.of(file);
        Said said = padan("terima", file.toString());

        assertThat(said.code()).as(said.err()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(said.out())
                .contains(
                        "a.xlsx (Pemerintah Kab. Sukajaya, buku dari run 1)",
                        "baru 3, berubah 0, sama 0, ditolak 2, konflik 0",
                        "DITOLAK a.xlsx lembar \"Tugas\" baris 4, kolom Status: ditemukan \"Beres\".",
                        "DITOLAK a.xlsx lembar \"Tugas\" baris 5, kolom Catatan: ditemukan kosong.",
                        "Salinan berketerangan: " + office.resolve("kiriman/Hasil/a - pratinjau.xlsx"),
                        "Belum ada yang dicatat.");
        assertThat(Checksum.of(file)).isEqualTo(before);
        assertThat(padan("terima", file.toString()).out()).contains("baru 3, berubah 0, sama 0");
        assertThat(office.resolve("kiriman/Hasil/a - pratinjau (2).xlsx")).isNotEmptyFile();

        try (FilledIn result = new FilledIn(office.resolve("kiriman/Hasil/a - pratinjau.xlsx"))) {
            assertThat(result.read("Tugas", 2, "Keterangan Padan")).isEqualTo("Akan diterima.");
            assertThat(result.read("Tugas", 4, "Keterangan Padan")).startsWith("DITOLAK. Status: ditemukan \"Beres\".");
            assertThat(result.read("Tugas", 6, "Keterangan Padan")).isEmpty();
            var sheet = result.book().getSheet("Tugas");
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:S" + (sheet.getLastRowNum() + 1));
            assertThat(result.book().isSheetVeryHidden(result.book().getSheetIndex("Padan")))
                    .isTrue();
        }
    }

    @Test
    void what_is_applied_comes_back_in_the_next_recap_and_the_same_file_again_changes_nothing() throws Exception {
        drawn();
        Path file = filled("a.xlsx");
        Said applied = padan("terima", file.toString(), "--terapkan", "--oleh", "Petugas");
        assertThat(applied.out()).contains("baru 3, berubah 0, sama 0, ditolak 2, konflik 0");

        Said again = padan("terima", file.toString(), "--terapkan");
        assertThat(again.out()).contains("baru 0, berubah 0, sama 3, ditolak 2, konflik 0");

        assertThat(padan("jalankan", job, "--paksa").code()).isZero();
        try (FilledIn next = recap()) {
            assertThat(next.read("Tugas", 2, "Status")).isEqualTo("Selesai");
            assertThat(next.read("Tugas", 2, "Catatan")).isEqualTo("Sudah disinkronkan");
            assertThat(next.read("Tugas", 2, "Tanggal")).isEqualTo("15-06-2026");
            assertThat(next.read("Tugas", 3, "Status")).isEqualTo("Butuh bantuan");
            assertThat(next.read("Tugas", 4, "Status")).isEqualTo("Belum");
            assertThat(next.read("Tugas", 2, CODE)).containsPattern("^T-[0-9a-z]+-1-");
            assertThat(next.read("Rincian", 2, "Berlaku sampai")).isEqualTo("30-06-2026");
        }
        Said untouched = padan(
                "terima", office.resolve(SampleOffice.RECAPS).resolve(RECAP).toString(), "--terapkan");
        assertThat(untouched.code()).isZero();
        assertThat(untouched.out()).contains("buku dari run 2)\n  Tidak ada yang diisi sejak buku ini dibuat.");
        assertThat(office.resolve(SampleOffice.RECAPS).resolve("Hasil")).doesNotExist();
    }

    @Test
    void the_result_of_applying_can_be_filled_in_further() throws Exception {
        drawn();
        padan("terima", filled("a.xlsx").toString(), "--terapkan");
        Path more = sent(
                new FilledIn(office.resolve("kiriman/Hasil/a - hasil.xlsx"))
                        .type("Tugas", 3, "Status", "Dikerjakan")
                        .type("Tugas", 4, "Status", "Dikerjakan"),
                "lagi.xlsx");
        Said said = padan("terima", more.toString(), "--terapkan");

        assertThat(said.out()).contains("baru 1, berubah 1, sama 0, ditolak 1, konflik 0");
        try (FilledIn result = new FilledIn(office.resolve("kiriman/Hasil/lagi - hasil.xlsx"))) {
            assertThat(result.read("Tugas", 2, "Keterangan Padan")).isEmpty();
            assertThat(result.read("Tugas", 4, "Keterangan Padan")).isEqualTo("Diterima.");
            assertThat(result.book().getSheet("Tugas").getCellComments()).hasSize(1);
        }
    }

    @Test
    void two_who_answer_one_row_differently_are_a_conflict_also_in_a_preview_of_both() throws Exception {
        database = PostgresServer.freshDatabase();
        drawn();
        Path one = sent(recap().type("Tugas", 2, "Status", "Dikerjakan"), "satu.xlsx");
        Path two = sent(
                recap().type("Tugas", 2, "Status", "Butuh bantuan").type("Tugas", 3, "Status", "Dikerjakan"),
                "dua.xlsx");
        Said preview = padan("terima", one.toString(), two.toString());
        padan("terima", one.toString(), "--terapkan");
        Said applied = padan("terima", two.toString(), "--terapkan");

        for (Said said : List.of(preview, applied)) {
            assertThat(said.code()).isEqualTo(ExitCode.SOME_REFUSED);
            assertThat(said.out())
                    .contains(
                            "baru 1, berubah 0, sama 0, ditolak 0, konflik 1",
                            "KONFLIK dua.xlsx lembar \"Tugas\" baris 2: di buku ini: Butuh bantuan; yang tercatat sejak"
                                    + " 15-06-2026: Dikerjakan.");
        }
        assertThat(padan("terima", one.toString(), "--terapkan").out()).contains("baru 0, berubah 0, sama 1");
    }

    @Test
    void sorting_deleting_and_another_name_do_not_break_it() throws Exception {
        drawn();
        FilledIn book = recap().type("Tugas", 2, "Status", "Dikerjakan").turnRound("Tugas");
        book.book().removeSheetAt(0);
        var rincian = book.book().getSheet("Rincian");
        for (int i = rincian.getLastRowNum(); i > 3; i--) {
            rincian.removeRow(rincian.getRow(i));
        }
        Said said = padan("terima", sent(book, "apa saja.xlsx").toString(), "--terapkan");

        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out()).contains("baru 1, berubah 0, sama 0, ditolak 0, konflik 0");
    }

    @Test
    void files_that_cannot_be_received_are_said_and_the_others_are_received() throws Exception {
        drawn();
        Path good = sent(recap().type("Tugas", 2, "Status", "Dikerjakan"), "baik.xlsx");
        Path csv = Files.writeString(office.resolve("kiriman/rekap.csv"), "Status;Catatan\n");
        Said said = padan(
                "terima",
                csv.toString(),
                good.toString(),
                "--keluaran",
                office.resolve("hasil").toString());

        assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said.err())
                .contains("Berkas rekap.csv tidak dapat diterima;")
                .doesNotContain("Exception");
        assertThat(said.out()).contains("baru 1, berubah 0");
        assertThat(office.resolve("hasil/baik - pratinjau.xlsx")).isNotEmptyFile();
    }

    @Test
    void another_instansis_workbook_is_refused_when_one_is_named() throws Exception {
        drawn();
        String file = filled("a.xlsx").toString();

        assertThat(padan("terima", file, "--instansi", "Pemerintah Kota Sukajaya")
                        .err())
                .contains("milik \"Pemerintah Kab. Sukajaya\". Yang diterima: buku milik \"Pemerintah Kota Sukajaya\"");
        assertThat(padan("terima", file, "--instansi", "pemerintah kab sukajaya")
                        .code())
                .isEqualTo(ExitCode.SOME_REFUSED);
    }

    @Test
    void in_the_middle_of_a_run_nothing_is_received() throws Exception {
        database = PostgresServer.freshDatabase();
        drawn();
        String file = filled("a.xlsx").toString();
        try (HikariDataSource elsewhere = Databases.migrated(database, "postgresql")) {
            RunLock run = RunLocks.take(elsewhere, "uji").orElseThrow();
            Said said = padan("terima", file, "--terapkan");
            run.close();

            assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(said.err()).contains("Job \"uji\" sedang dijalankan, jadi berkas a.xlsx belum diterima.");
        }
        assertThat(padan("terima", file).out()).contains("baru 3, berubah 0, sama 0");
    }

    @Test
    void a_workbook_of_another_database_is_refused() throws Exception {
        drawn();
        String file = filled("a.xlsx").toString();
        database = PostgresServer.freshDatabase();
        Said said = padan("terima", file);

        assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said.err()).contains("dibuat run 1 job \"uji\", yang tidak ada di basis data ini.");
    }

    @Test
    void without_files_it_says_who_has_not_answered_and_so_does_the_overview_of_the_next_run() throws Exception {
        assertThat(padan("terima").out()).contains("Belum ada rekap yang terbit.");
        drawn();
        padan("terima", filled("a.xlsx").toString(), "--terapkan");
        Said said = padan("terima");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Job uji, run 1 (15 Juni 2026): 1 dari 2 instansi belum menjawab.")
                .containsPattern("Pemerintah Kota Sukajaya +- +- .*belum menjawab")
                .containsPattern("Pemerintah Kab\\. Sukajaya +1 +15 Juni 2026 +0 +0 +1 +1 +1");

        padan("jalankan", job, "--paksa");
        try (FilledIn overview =
                new FilledIn(office.resolve(SampleOffice.RECAPS).resolve("Ringkasan BKD.xlsx"))) {
            assertThat(overview.read("Jawaban", 2, "Instansi")).isEqualTo("Pemerintah Kab. Sukajaya");
            assertThat(overview.read("Jawaban", 2, "Keterangan")).isEmpty();
            assertThat(overview.read("Jawaban", 3, "Keterangan")).isEqualTo("BELUM MENJAWAB sejak buku dari run 1.");
        }
        assertThat(padan("terima").out()).contains("run 2 (15 Juni 2026): 2 dari 2 instansi belum menjawab.");
    }
}
