package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.ledger.BookLine;
import id.padan.ledger.Excepted;
import id.padan.ledger.InputRecord;
import id.padan.ledger.LogMatch;
import id.padan.ledger.MissingData;
import id.padan.ledger.RunRecord;
import id.padan.ledger.RunState;
import id.padan.rule.Finding;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.time.LocalDate;
import java.util.List;

/** An invented regency in the middle of June: every sort of thing that a report may hold. Nobody in it exists. */
public final class Cibadak {
    public static final long RUN = 12;
    public static final LocalDate TANGGAL = LocalDate.of(2026, 6, 15);
    public static final Instansi KABUPATEN =
            new Instansi("A5EB03E23AFBF6A0E040640A040252AD", "Pemerintah Kab. Cibadak");
    public static final Instansi KOTA = new Instansi("A5EB03E23AFBF6A0E040640A040252AE", "Pemerintah Kota Sagaranten");

    private static final String DINAS = "Dinas Pendidikan";
    private static final List<String> KECAMATAN = List.of(DINAS, "Kecamatan Karangtengah", "Kecamatan Sukamaju");
    private static final List<String> NAMA = List.of(
            "Siti Aminah",
            "Budi Santoso",
            "Dewi Lestari Rahmawati Kusumaningrum",
            "Agus Wijaya",
            "Rina Marlina",
            "Hendra Gunawan",
            "Nur Hidayah",
            "Joko Susilo",
            "Maria Goreti",
            "Ahmad Fauzi",
            "Ketut Suardana",
            "Yohana Simanjuntak");

    private Cibadak() {}

    public static RunRecord run() {
        return new RunRecord(
                RUN,
                "contoh",
                TANGGAL,
                new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                LocalDate.of(2026, 6, 30),
                RunState.PUBLISHED);
    }

    /** The run without any finding, only its frame. */
    public static RunFixture empty() {
        return new RunFixture(run())
                .input(input(SnapshotKind.SIASN_PEGAWAI, "siasn-data-utama-2026-06-10.xlsx", 10, 8_412))
                .input(input(SnapshotKind.SIASN_UNOR, "siasn-unor-2026-06-10.xlsx", 10, 1_203))
                .input(input(SnapshotKind.EKINERJA_SKP, "laporan-skp-2026-06-12.xlsx", 12, 6_920))
                .input(input(SnapshotKind.PMM, "pmm-pengelolaan-kinerja-2026-06-13.csv", 13, 4_127))
                .book(new BookLine(SnapshotKind.SIASN_PEGAWAI, KABUPATEN, 8_412, 4_010, 4_380, 2, 3, 17))
                .book(new BookLine(SnapshotKind.SIASN_UNOR, KABUPATEN, 1_203, 1_201, 0, 0, 0, 2))
                .book(new BookLine(SnapshotKind.EKINERJA_SKP, KABUPATEN, 6_920, 4_002, 2_918, 0, 0, 0))
                .book(new BookLine(SnapshotKind.PMM, KABUPATEN, 4_127, 4_018, 96, 5, 2, 6))
                .heads(KABUPATEN, DINAS, 2_650, 2_101)
                .heads(KABUPATEN, "Kecamatan Karangtengah", 802, 640)
                .heads(KABUPATEN, "Kecamatan Sukamaju", 566, 443);
    }

    /** The whole run: two instansi, every table filled. */
    public static RunFixture whole() {
        RunFixture run = empty();
        run.book(new BookLine(SnapshotKind.PMM, KOTA, 1_210, 1_200, 8, 0, 0, 2));
        run.heads(KOTA, DINAS, 1_200, 1_044);
        for (int i = 0; i < 8; i++) {
            nip(run, i);
            unor(run, i);
            atasan(run, i);
        }
        for (int i = 0; i < 31; i++) {
            principalWithoutSkp(run, i);
        }
        others(run);
        rest(run);
        return run;
    }

    private static void nip(RunFixture run, int i) {
        List<String> sorts = List.of("kosong", "bukan_18_digit", "rusak_angka_spreadsheet", "tidak_dikenal");
        List<String> values = List.of("", "19850330200312100", "1.98503E+17", "198503302003122" + (100 + i));
        String sort = sorts.get(i % 4);
        run.finding(new Finding(
                "nip_tidak_padan",
                sort,
                Severity.BERAT,
                1,
                true,
                new Subject(
                        SnapshotKind.PMM,
                        new Address("pmm-pengelolaan-kinerja-2026-06-13.csv", "", 40 + i),
                        KABUPATEN,
                        KECAMATAN.get(i % 3),
                        values.get(i % 4),
                        NAMA.get(i),
                        "SDN " + (1 + i) + " Cibadak",
                        "",
                        Someone.identity(
                                values.get(i % 4), new Address("pmm-pengelolaan-kinerja-2026-06-13.csv", "", 40 + i))),
                values.get(i % 4),
                "",
                "NIP di PMM (\"" + values.get(i % 4)
                        + "\") tidak ditemukan di SIASN. Yang diperlukan adalah 18 angka seperti di profil MyASN.",
                new TaskTarget(TaskTarget.Kind.PEGAWAI, "pmm:" + i, NAMA.get(i) + " (baris " + (40 + i) + ")")));
    }

    private static void unor(RunFixture run, int i) {
        boolean other = i % 2 == 0;
        run.finding(new Finding(
                "unor_berbeda",
                other ? "unor_lain" : "ditulis_berbeda",
                other ? Severity.BERAT : Severity.RINGAN,
                4,
                other,
                subject(100 + i, i + 4, "SMP Negeri " + (1 + i) + " Cibadak", KABUPATEN),
                "SMP Negeri " + (1 + i) + " Cibadak",
                other ? "SMP NEGERI 2 SUKAMAJU" : "UPT SPF SMPN " + (1 + i) + " CIBADAK",
                other
                        ? "Sekolah di PMM bukan unor pegawai ini di SIASN. Diputuskan menurut padanan NPSN 20218"
                                + (100 + i) + "."
                        : "Nama ditulis berbeda, tetapi unornya sama. Diputuskan menurut nama.",
                new TaskTarget(
                        TaskTarget.Kind.PEGAWAI,
                        nipOf(100 + i),
                        NAMA.get((i + 4) % 12) + " (" + nipOf(100 + i) + ")")));
    }

    private static void atasan(RunFixture run, int i) {
        Instansi instansi = i < 5 ? KABUPATEN : KOTA;
        run.finding(new Finding(
                "atasan_berbeda",
                i % 2 == 0 ? "orang_lain" : "unor_tanpa_pemimpin",
                Severity.BERAT,
                7,
                true,
                subject(200 + i, i, "SD Negeri 3 Karangtengah", instansi),
                "Drs. H. Maman Suherman, M.Pd.",
                i % 2 == 0 ? "Euis Komariah, S.Pd." : "",
                i % 2 == 0
                        ? "Atasan di PMM bukan kepala unor di SIASN."
                        : "Unor di SIASN belum mempunyai pemimpin, sehingga atasan di PMM tidak dapat dibandingkan.",
                new TaskTarget(TaskTarget.Kind.UNOR, "unor-3-" + instansi.nama(), "SD Negeri 3 Karangtengah")));
    }

    private static void principalWithoutSkp(RunFixture run, int i) {
        run.finding(new Finding(
                "skp_atasan_belum_ada",
                "belum_ada",
                Severity.BERAT,
                6,
                i % 5 != 0,
                subject(300 + i, i, "SD Negeri 5 Sukamaju", KABUPATEN),
                "Disetujui",
                "Belum ada SKP Organisasi pada periode 1 Januari – 30 Juni 2026",
                "Kepala sekolah belum mempunyai SKP di e-Kinerja untuk periode ini; SKP guru tertahan sampai SKP itu ada.",
                new TaskTarget(TaskTarget.Kind.ATASAN, nipOf(999), "Euis Komariah, S.Pd. (" + nipOf(999) + ")")));
    }

    private static void others(RunFixture run) {
        run.finding(new Finding(
                "unor_tanpa_npsn",
                "",
                Severity.SEDANG,
                0,
                false,
                new Subject(
                        SnapshotKind.SIASN_UNOR,
                        new Address("siasn-unor-2026-06-10.xlsx", "Sheet1", 77),
                        KABUPATEN,
                        DINAS,
                        "",
                        "",
                        "",
                        "SD Negeri 9 Cibadak",
                        Someone.identity("", new Address("siasn-unor-2026-06-10.xlsx", "Sheet1", 77))),
                "",
                "",
                "Unor sekolah ini belum mempunyai NPSN di SIASN.",
                new TaskTarget(TaskTarget.Kind.UNOR, "unor-9", "SD Negeri 9 Cibadak")));
        for (int i = 0; i < 4; i++) {
            run.finding(new Finding(
                    "skp_pmm_belum_ada",
                    i % 2 == 0 ? "belum_dibuat" : "menunggu_persetujuan",
                    Severity.BERAT,
                    2,
                    true,
                    subject(400 + i, i + 2, "TK Pembina Cibadak", KABUPATEN),
                    i % 2 == 0 ? "Belum dibuat" : "Menunggu persetujuan",
                    "",
                    i % 2 == 0
                            ? "Pegawai belum membuat SKP di PMM."
                            : "SKP sudah diajukan dan menunggu persetujuan atasan.",
                    i % 2 == 0
                            ? new TaskTarget(
                                    TaskTarget.Kind.PEGAWAI,
                                    nipOf(400 + i),
                                    NAMA.get(i + 2) + " (" + nipOf(400 + i) + ")")
                            : new TaskTarget(
                                    TaskTarget.Kind.ATASAN, nipOf(998), "Maman Suherman (" + nipOf(998) + ")")));
        }
    }

    private static void rest(RunFixture run) {
        run.missing(new MissingData("rhk_tidak_terkait", KABUPATEN, "berkas ekinerja-rhk", 4_018));
        for (int i = 0; i < 6; i++) {
            run.notAssessed(new NotAssessed(
                    i % 2 == 0 ? "unor_berbeda" : "atasan_berbeda",
                    subject(500 + i, i, "SDN " + (1 + i) + " Cibadak", KABUPATEN),
                    i % 3 == 2
                            ? new Reason.Unclear("Status SKP di PMM berbunyi \"proses\"; kata itu belum dikenal.")
                            : new Reason.Behind("nip_tidak_padan")));
        }
        run.reject(new Reject(
                SnapshotKind.SIASN_PEGAWAI,
                new Address("siasn-data-utama-2026-06-10.xlsx", "data", 812),
                "NIP BARU",
                "nip_rusak",
                "1.98503E+17",
                "NIP tersimpan sebagai bilangan sehingga angka terakhirnya hilang. Yang diterima: 18 angka sebagai teks."
                        + " Baris ini tidak dipakai.",
                KABUPATEN));
        run.reject(new Reject(
                SnapshotKind.PMM,
                new Address("pmm-pengelolaan-kinerja-2026-06-13.csv", "", 3_001),
                "",
                "kolom_bergeser",
                "",
                "Baris ini memuat 9 kolom, seharusnya 14. Baris ini tidak dipakai.",
                Instansi.TIDAK_DIKETAHUI));
        run.excepted(new Excepted(
                subject(600, 3, "SDN 1 Cibadak", KABUPATEN), "Pensiun per 1 Juli 2026", LocalDate.of(2026, 12, 31)));
        run.excepted(new Excepted(subject(601, 5, "SDN 2 Cibadak", KABUPATEN), "Hukuman disiplin", null));
        run.logMatch(new LogMatch(
                new Address("log-sinkron.xlsx", "Log", 5),
                KABUPATEN,
                nipOf(200),
                NAMA.get(0),
                "Atasan pegawai tidak sama dengan data PMM",
                "2026-06-12 09:15",
                "atasan_berbeda",
                LogMatch.Agreement.BOTH));
        run.logMatch(new LogMatch(
                new Address("log-sinkron.xlsx", "Log", 6),
                KABUPATEN,
                nipOf(700),
                NAMA.get(7),
                "Terjadi kesalahan pada layanan 0x81",
                "2026-06-12 09:16",
                "",
                LogMatch.Agreement.UNKNOWN_MESSAGE));
    }

    public static Subject subject(int number, int person, String sekolah, Instansi instansi) {
        return new Subject(
                SnapshotKind.PMM,
                new Address("pmm-pengelolaan-kinerja-2026-06-13.csv", "", number),
                instansi,
                instansi.equals(KOTA) ? DINAS : KECAMATAN.get(number % 3),
                nipOf(number),
                NAMA.get(person % NAMA.size()),
                sekolah,
                sekolah.toUpperCase(java.util.Locale.ROOT),
                Someone.identity(nipOf(number), new Address("pmm-pengelolaan-kinerja-2026-06-13.csv", "", number)));
    }

    public static String nipOf(int number) {
        return "198503302003122" + String.format("%03d", 1 + number % 999);
    }

    private static InputRecord input(SnapshotKind kind, String file, int day, long rows) {
        return new InputRecord(
                kind,
                file,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                rows * 211,
                LocalDate.of(2026, 6, day),
                "nama berkas",
                rows);
    }
}
