package id.padan.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.padan.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyCatalogTest {
    private static final RemedyCatalog BUILT_IN = RemedyCatalog.builtIn();
    private static final String ENTRY = """
            %s:
              judul: Judul
              pesan: %s
              arti: Arti.
              pelaku: Pegawai
              aplikasi: e-Kinerja
              langkah: [Satu, Dua]
              tunggu_hari: 1
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nip_tidak_padan             | Tombol sinkron PMM tidak muncul di e-Kinerja                    | Operator Sekolah
            skp_pmm_belum_ada           | Pegawai belum membuat SKP di PMM                                | Pegawai
            unor_tidak_terdaftar        | Data unit kerja pegawai tidak terdaftar di referensi unit kerja | Admin Instansi
            skp_atasan_belum_ada        | Data SKP Organisasi belum dibuat oleh atasan                    | Kepala Sekolah
            unor_berbeda                | Nama sekolah atau nama unor tidak sama dengan data PMM          | Admin Instansi
            atasan_berbeda              | Atasan pegawai tidak sama dengan data PMM                       | Admin Instansi
            rhk_tidak_terkait           | Tidak ada RHK yang bisa dikaitkan                               | Kepala Sekolah
            unor_atasan_tidak_ditemukan | Unit kerja atasan tidak ditemukan                               | Admin Instansi
            """)
    void the_eight_causes_carry_the_message_and_the_actor_of_the_field(String code, String message, String actor) {
        Remedy remedy = BUILT_IN.of(code, "");

        assertThat(remedy.message()).isEqualTo(message);
        assertThat(remedy.actor().label()).isEqualTo(actor);
        assertThat(BUILT_IN.codeOfMessage(message)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nip_tidak_padan             | kosong bukan_18_digit rusak_angka_spreadsheet anatomi_mustahil nik_di_kolom_nip nuptk_di_kolom_nip nip_lama_di_kolom_nip tidak_dikenal
            skp_pmm_belum_ada           | belum_dibuat draf menunggu_persetujuan perlu_perbaikan
            unor_tidak_terdaftar        | tanpa_unor tidak_ada_di_referensi tidak_aktif
            unor_berbeda                | unor_lain ditulis_berbeda
            unor_atasan_tidak_ditemukan | tanpa_induk induk_tidak_ada induk_tidak_aktif induk_diri_sendiri induk_melingkar
            skp_atasan_belum_ada        | belum_ada belum_disetujui
            atasan_berbeda              | orang_lain unor_tanpa_pemimpin atasan_pmm_kosong nip_atasan_tidak_padan
            identitas_meragukan         | nama_berbeda tanggal_lahir_berbeda
            ganda_pmm                   |
            """)
    void every_subkind_has_its_own_title(String code, String subkinds) {
        List<String> expected = subkinds == null ? List.of() : List.of(subkinds.split(" ", -1));

        assertThat(BUILT_IN.subkinds(code)).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy(subkind -> assertThat(BUILT_IN.of(code, subkind).title())
                        .isNotEqualTo(BUILT_IN.of(code, "").title()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "nip_tidak_padan,kosong,Operator Sekolah,5",
        "nip_tidak_padan,rusak_angka_spreadsheet,BKD,0",
        "skp_pmm_belum_ada,draf,Pegawai,1",
        "skp_pmm_belum_ada,menunggu_persetujuan,Atasan,1",
        "atasan_berbeda,orang_lain,Admin Instansi,1",
        "atasan_berbeda,nip_atasan_tidak_padan,Operator Sekolah,5",
        "belum_mengalir,'',Pegawai,1",
        "skp_pmm_belum_ada,subjenis_baru,Pegawai,1",
    })
    void a_subkind_may_have_another_actor_and_waiting_time(String code, String subkind, String actor, int days) {
        Remedy remedy = BUILT_IN.of(code, subkind);

        assertThat(remedy.actor().label()).isEqualTo(actor);
        assertThat(remedy.waitDays()).isEqualTo(days);
        assertThat(remedy.message()).isEqualTo(BUILT_IN.of(code, "").message());
    }

    @Test
    void every_entry_of_the_built_in_catalogue_says_what_to_do() {
        assertThat(BUILT_IN.all()).hasSize(21).allSatisfy(remedy -> {
            assertThat(remedy.title()).isNotBlank();
            assertThat(remedy.meaning()).endsWith(".");
            assertThat(remedy.aplikasi()).isNotBlank();
            assertThat(remedy.steps()).hasSizeGreaterThan(1);
        });
        assertThat(BUILT_IN.all().get(0).code()).isEqualTo("nip_tidak_padan");
    }

    @Test
    void the_principals_missing_skp_offers_two_ways() {
        assertThat(BUILT_IN.of("skp_atasan_belum_ada", "belum_ada").steps())
                .containsExactly(
                        "Pilihan A: Kepala Sekolah masuk ke e-Kinerja dan menekan Sinkron PMM.",
                        "Pilihan B: Admin Instansi melakukan sinkronisasi atas nama Kepala Sekolah di e-Kinerja menu Log"
                                + " Sinkronisasi PMM.",
                        "Sesudah SKP Kepala Sekolah ada, para guru (atau Admin Instansi untuk mereka) menekan Sinkron"
                                + " PMM lagi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atasan pegawai tidak sama dengan data PMM.",
                "  ATASAN PEGAWAI  TIDAK SAMA DENGAN DATA PMM",
                "Atasan pegawai, tidak sama dengan data PMM!"
            })
    void messages_are_known_whatever_their_case_and_punctuation(String message) {
        assertThat(BUILT_IN.codeOfMessage(message)).contains("atasan_berbeda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sesi berakhir", "Atasan pegawai sama dengan data PMM"})
    void other_messages_stay_unknown(String message) {
        assertThat(BUILT_IN.codeOfMessage(message)).isEmpty();
    }

    @Test
    void an_office_adds_a_message_without_a_rule_as_data() throws IOException {
        Path file = Files.writeString(
                folder.resolve("remedi.yml"),
                ENTRY.formatted("a", "Pesan A") + "  pesan_lain: [Pesan A yang lain]\n"
                        + ENTRY.formatted("periode_instansi", "Periode instansi belum dibuka") + "  hanya_pesan: ya\n");

        RemedyCatalog catalog = RemedyCatalog.read(file);

        catalog.requireExactly(List.of("a"));
        assertThat(catalog.ruleCodes()).containsExactly("a");
        assertThat(catalog.all()).extracting(Remedy::code).containsExactly("a", "periode_instansi");
        assertThat(catalog.codeOfMessage("periode instansi belum dibuka")).contains("periode_instansi");
        assertThat(catalog.codeOfMessage("pesan a yang lain")).contains("a");
    }

    @Test
    void at_start_every_rule_has_its_entry_and_every_entry_its_rule() {
        BUILT_IN.requireExactly(BUILT_IN.ruleCodes());
        List<String> codes = new ArrayList<>(BUILT_IN.ruleCodes());
        codes.remove("npsn_ganda");
        codes.add("npsn_dobel");

        assertThatThrownBy(() -> BUILT_IN.requireExactly(codes))
                .isInstanceOf(InvalidYamlException.class)
                .hasMessage("""
                        katalog bawaan: tidak ada entri untuk aturan "npsn_dobel". Salin entri itu dari katalog bawaan (docs/job-file.md).
                        katalog bawaan: tidak ada aturan untuk entri "npsn_ganda". Mungkin maksud Anda "npsn_dobel". Bila itu hanya pesan e-Kinerja, tambahkan: hanya_pesan: ya.
                        Tidak ada yang dijalankan. Perbaiki berkas itu, lalu jalankan lagi.""");
    }

    @Test
    void what_an_office_wrote_wrongly_is_told_with_its_place() throws IOException {
        Path file = Files.writeString(
                folder.resolve("remedi.yml"),
                ENTRY.formatted("a", "Pesan A")
                                .replace("Pegawai", "Operator sekola")
                                .replace("tunggu_hari: 1", "tunggu_hari: besok")
                        + "  subjenis: { x: { pesan: Lain } }\n"
                        + ENTRY.formatted("b", "pesan a").replace("  langkah: [Satu, Dua]\n", ""));

        assertThat(catchThrowableOfType(InvalidYamlException.class, () -> RemedyCatalog.read(file))
                        .problems())
                .containsExactly(
                        file
                                + " baris 5 kolom 11: \"a.pelaku\" berisi \"Operator sekola\". Mungkin maksud Anda \"Operator"
                                + " Sekolah\". Yang dapat dipilih: Pegawai, Atasan, Kepala Sekolah, Operator Sekolah,"
                                + " Admin Instansi, BKD.",
                        file
                                + " baris 8 kolom 16: \"a.tunggu_hari\" berisi \"besok\". Tulis bilangan bulat 0 sampai 60.",
                        file
                                + " baris 9 kolom 20: kunci \"pesan\" tidak dikenal. Kunci yang dikenal di sini: judul, arti,"
                                + " pelaku, aplikasi, langkah, tunggu_hari.",
                        file + " baris 11 kolom 3: kunci \"langkah\" wajib diisi dan belum ada. Contoh: langkah: [Buka"
                                + " e-Kinerja, Tekan Sinkron PMM]",
                        file
                                + " baris 11 kolom 3: pesan \"pesan a\" sudah dipakai oleh \"a\". Satu pesan e-Kinerja hanya"
                                + " boleh menunjuk satu kode.");
    }
}
