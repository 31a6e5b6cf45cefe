package id.padan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.rule.RuleSettings;
import id.padan.rule.RuleSettings.Stage;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.SnapshotKind;
import id.padan.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JobFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final String SMALLEST = """
            sumber:
              siasn-pegawai: data/siasn.xlsx
              siasn-unor: data/unor.xlsx
              pmm: data/pmm-*.csv
            periode: { awal: 2026-01-01, akhir: 2026-06-30 }
            """;

    @TempDir
    Path root;

    private Path jobs = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        jobs = Files.createDirectories(root.resolve("jobs"));
    }

    private JobFile read(String text) throws IOException {
        return read(text, null);
    }

    private JobFile read(String text, @Nullable LocalDate asked) throws IOException {
        return JobFiles.read(Files.writeString(jobs.resolve("kab.yml"), text), asked, TODAY);
    }

    private List<String> problemsOf(String text) {
        return catchThrowableOfType(InvalidYamlException.class, () -> read(text)).problems().stream()
                .map(problem -> problem.replace(jobs + "/", ""))
                .toList();
    }

    @Test
    void the_smallest_job_gets_every_default() throws IOException {
        JobFile job = read(SMALLEST);

        assertThat(job.nama()).isEqualTo("kab");
        assertThat(job.sources())
                .containsExactly(
                        new JobFile.Source(SnapshotKind.SIASN_PEGAWAI, List.of(jobs + "/data/siasn.xlsx"), null),
                        new JobFile.Source(SnapshotKind.SIASN_UNOR, List.of(jobs + "/data/unor.xlsx"), null),
                        new JobFile.Source(SnapshotKind.PMM, List.of(jobs + "/data/pmm-*.csv"), null));
        assertThat(job.profile()).isEqualTo(HeaderProfile.NONE);
        assertThat(job.rules())
                .isEqualTo(
                        RuleSettings.standard(TODAY, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))));
        assertThat(job.tenggat()).isEqualTo("2026-06-30");
        assertThat(job.catalogue()).isNull();
        assertThat(job.byUnorInduk()).isFalse();
        assertThat(job.thresholds()).isEqualTo(new JobFile.Thresholds(5, 14, 7, 50, 20, 50));
        assertThat(job.output()).isEqualTo(root.resolve("reports"));
    }

    @Test
    void everything_an_officer_may_set_is_read() throws IOException {
        Files.createDirectories(jobs.resolve("profil"));
        Files.writeString(
                jobs.resolve("profil/satu.yml"),
                "jenis: pmm\ntahun: 2025\nalias: { STATUS SKP: [Status A, Status B] }");
        Files.writeString(
                jobs.resolve("profil/dua.yml"), "jenis: pmm\nalias: { STATUS SKP: Status C, NPSN: No Sekolah }");

        JobFile job = read("""
                nama: Kabupaten Contoh
                tanggal: 15-06-2026
                sumber:
                  siasn-pegawai: { berkas: [a.xlsx, b.xlsx], per_tanggal: 14/06/2026 }
                  siasn-unor: ../unor.xlsx
                  pmm: ["pmm-a-*.csv", "C:\\\\data\\\\pmm-b.csv", /srv/pmm.csv]
                profil: [profil/satu.yml, profil/dua.yml]
                periode: { awal: 01-07-2026, akhir: 31-12-2026 }
                tenggat: 2026-12-15
                instansi: { id: A5EB03E2-3CCC-F6A0-E040-640A040252AD, nama: Kab. Contoh }
                aturan:
                  mati: [npsn_ganda, unor_tanpa_npsn]
                  jabatan_guru: [Guru, Pamong]
                  bukan_guru: []
                  non_asn: Honorer
                  kalender:
                    - { tahap: Perencanaan, kata: [Rencana, Susun], batas: 2026-07-31 }
                    - { tahap: Observasi, batas: 2026-09-30 }
                pengelompokan: unor-induk
                ambang: { ditolak_persen: "2,5", usia_hari: 30, selisih_hari: 0 }
                keluaran: /srv/rekap
                """);

        assertThat(job.nama()).isEqualTo("Kabupaten Contoh");
        assertThat(job.sources())
                .containsExactly(
                        new JobFile.Source(
                                SnapshotKind.SIASN_PEGAWAI,
                                List.of(jobs + "/a.xlsx", jobs + "/b.xlsx"),
                                LocalDate.of(2026, 6, 14)),
                        new JobFile.Source(SnapshotKind.SIASN_UNOR, List.of(root + "/unor.xlsx"), null),
                        new JobFile.Source(
                                SnapshotKind.PMM,
                                List.of(jobs + "/pmm-a-*.csv", "C:/data/pmm-b.csv", "/srv/pmm.csv"),
                                null));
        assertThat(job.profile().of(SnapshotKind.PMM))
                .isEqualTo(Map.of(
                        "STATUS SKP", List.of("Status A", "Status B", "Status C"), "NPSN", List.of("No Sekolah")));
        RuleSettings rules = job.rules();
        assertThat(rules.tanggal()).isEqualTo("2026-06-15");
        assertThat(rules.periode()).isEqualTo(new Periode(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
        assertThat(rules.instansi()).isEqualTo(Instansi.of("a5eb03e23cccf6a0e040640a040252ad", "Kab. Contoh"));
        assertThat(rules.aturanMati()).containsExactlyInAnyOrder("npsn_ganda", "unor_tanpa_npsn");
        assertThat(rules.jabatanGuru()).containsExactly("Guru", "Pamong");
        assertThat(rules.bukanGuru()).isEqualTo(List.of());
        assertThat(rules.nonAsn()).containsExactly("Honorer");
        assertThat(rules.kedudukanAktif()).contains("Tugas Belajar");
        assertThat(rules.kalender())
                .containsExactly(
                        new Stage("Perencanaan", List.of("Rencana", "Susun"), LocalDate.of(2026, 7, 31)),
                        new Stage("Observasi", List.of("Observasi"), LocalDate.of(2026, 9, 30)));
        assertThat(job.tenggat()).isEqualTo("2026-12-15");
        assertThat(job.byUnorInduk()).isTrue();
        assertThat(job.thresholds()).isEqualTo(new JobFile.Thresholds(2.5, 30, 0, 50, 20, 50));
        assertThat(job.output()).isEqualTo(Path.of("/srv/rekap"));
    }

    @Test
    void the_command_line_wins_over_the_file_and_the_file_over_today() throws IOException {
        String fixed = SMALLEST + "tanggal: 2026-06-15\n";

        assertThat(read(SMALLEST).rules().tanggal()).isEqualTo(TODAY);
        assertThat(read(fixed).rules().tanggal()).isEqualTo("2026-06-15");
        assertThat(read(fixed, LocalDate.of(2026, 6, 1)).rules().tanggal()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest(name = "{0} – {1}: {2}")
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-06-30",
        "2026-01-01, 2026-12-31, 2026-06-30",
        "2026-07-01, 2026-12-31, 2026-12-31",
    })
    void the_tenggat_is_30_june_unless_the_period_begins_later(String awal, String akhir, String tenggat)
            throws IOException {
        assertThat(read(SMALLEST.replace("2026-01-01", awal).replace("2026-06-30", akhir))
                        .tenggat())
                .isEqualTo(tenggat);
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(
                        SMALLEST.replace("sumber", "sumbr"),
                        "kab.yml baris 1 kolom 1: kunci \"sumber\" wajib diisi dan belum ada."
                                + " Contoh: sumber: { pmm: \"data/pmm-*.csv\", … }"),
                arguments(
                        SMALLEST.replace("  siasn-unor: data/unor.xlsx\n", ""),
                        "kab.yml baris 2 kolom 3: kunci \"siasn-unor\" wajib diisi dan belum ada."
                                + " Contoh: siasn-unor: \"data/siasn-unor-*.xlsx\""),
                arguments(
                        SMALLEST.replace("  siasn-unor", "  siasn-unr"),
                        "kab.yml baris 3 kolom 3: kunci \"siasn-unr\" tidak dikenal. Mungkin maksud Anda \"siasn-unor\"."
                                + " Kunci yang dikenal di sini: siasn-pegawai, siasn-unor, ekinerja-skp,"
                                + " ekinerja-penilaian, ekinerja-rhk, pmm, padanan-unor, pengecualian, log-sinkron."),
                arguments(
                        SMALLEST.replace("data/pmm-*.csv", "\"data/pmm-[2026.csv\""),
                        "kab.yml baris 4 kolom 8: pola berkas \"data/pmm-[2026.csv\" tidak dapat dibaca; tutup kurung"
                                + " [ ] atau { } di dalamnya. Contoh pola: data/pmm-*.csv"),
                arguments(
                        SMALLEST.replace("data/pmm-*.csv", "[]"),
                        "kab.yml baris 4 kolom 8: daftar berkas ini kosong. Sebutkan sekurang-kurangnya satu berkas atau"
                                + " pola."),
                arguments(
                        SMALLEST.replace("2026-06-30", "2025-06-30"),
                        "kab.yml baris 5 kolom 10: periode berakhir 2025-06-30, sebelum awalnya 2026-01-01."
                                + " Tulis awal lebih dahulu."),
                arguments(
                        SMALLEST.replace("2026-06-30", "2027-06-30"),
                        "kab.yml baris 5 kolom 10: periode 2026-01-01 sampai 2027-06-30 lebih dari satu tahun."
                                + " Satu job memeriksa satu periode SKP, paling lama satu tahun."),
                arguments(
                        SMALLEST + "tenggat: 2025-06-30",
                        "kab.yml baris 6 kolom 10: tenggat 2025-06-30 mendahului awal periode 2026-01-01."
                                + " Tulis hari terakhir perbaikan untuk periode ini."),
                arguments(
                        SMALLEST + "instansi: { nama: }",
                        "kab.yml baris 6 kolom 11: \"instansi\" harus menyebut id atau nama."
                                + " Contoh: nama: Pemerintah Kab. Contoh"),
                arguments(
                        SMALLEST + "aturan: { jabatan_guru: [] }",
                        "kab.yml baris 6 kolom 25: daftar \"aturan.jabatan_guru\" kosong, padahal paling sedikit satu"
                                + " kata. Hapus kunci ini untuk memakai daftar bawaan."),
                arguments(
                        SMALLEST
                                + "aturan: { kalender: [{ tahap: A, batas: 2026-03-01 }, { tahap: B, batas: 2026-02-01 }] }",
                        "kab.yml baris 6 kolom 55: batas tahap \"B\" (2026-02-01) mendahului tahap sebelumnya."
                                + " Tulis tahap menurut urutan waktunya."),
                arguments(
                        SMALLEST + "ambang: { ditolak_persen: 101 }",
                        "kab.yml baris 6 kolom 27: \"ambang.ditolak_persen\" berisi \"101\". Tulis angka 0 sampai 100."),
                arguments(
                        SMALLEST + "pengelompokan: unor",
                        "kab.yml baris 6 kolom 16: \"pengelompokan\" berisi \"unor\". Mungkin maksud Anda"
                                + " \"unor-induk\". Yang dapat dipilih: instansi, unor-induk."));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void what_is_wrong_is_told_with_its_place(String text, String message) {
        assertThat(problemsOf(text)).contains(message);
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest_known_one() {
        assertThat(problemsOf(SMALLEST + "aturan: { mati: [npsn_dobel] }"))
                .singleElement()
                .asString()
                .startsWith(
                        "kab.yml baris 6 kolom 18: kode aturan \"npsn_dobel\" tidak dikenal."
                                + " Mungkin maksud Anda \"npsn_ganda\". Kode yang dikenal: nip_tidak_padan, skp_pmm_belum_ada,");
    }

    @Test
    void problems_in_profiles_and_catalogue_are_told_together_with_those_of_the_job() throws IOException {
        Files.writeString(jobs.resolve("p.yml"), "jenis: pm\nalias: { NPSN: [] , NAMA: [Nama GTK] }");
        Files.writeString(jobs.resolve("remedi.yml"), "nip_tidak_padan: kosong");

        assertThat(problemsOf(SMALLEST + "profil: [p.yml, tiada.yml]\nkatalog: remedi.yml\nusia: 3"))
                .containsExactly(
                        "p.yml baris 1 kolom 8: \"jenis\" berisi \"pm\". Mungkin maksud Anda \"pmm\"."
                                + " Yang dapat dipilih: siasn-pegawai, siasn-unor, ekinerja-skp, ekinerja-penilaian,"
                                + " ekinerja-rhk, pmm, padanan-unor, pengecualian, log-sinkron.",
                        "tiada.yml: berkas ini tidak ada. Dicari di tiada.yml.",
                        "remedi.yml baris 1 kolom 18: \"nip_tidak_padan\" harus berisi kunci: nilai pada baris-baris"
                                + " menjorok, tetapi isinya \"kosong\".",
                        "kab.yml baris 8 kolom 1: kunci \"usia\" tidak dikenal. Kunci yang dikenal di sini: nama,"
                                + " tanggal, sumber, profil, periode, tenggat, instansi, aturan, pengelompokan, ambang,"
                                + " simpan, keluaran, katalog, jadwal, kotak_masuk, surat.");
    }

    @Test
    void a_profile_for_a_column_that_does_not_exist_is_refused() throws IOException {
        Files.writeString(jobs.resolve("p.yml"), "jenis: pmm\nalias:\n  status_skp: Status A\n  NAMA SEKOLA: Satdik\n");

        assertThat(problemsOf(SMALLEST + "profil: p.yml"))
                .singleElement()
                .asString()
                .startsWith("p.yml baris 4 kolom 16: kolom \"NAMA SEKOLA\" tidak dikenal untuk pmm."
                        + " Mungkin maksud Anda \"NAMA SEKOLAH\". Kolom yang dikenal: NIP, ");
    }
}
