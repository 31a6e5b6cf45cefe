package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthFileTest {
    private static final Map<String, List<String>> SUBKINDS = Map.of(
            "nip_tidak_padan",
            List.of(
                    "kosong",
                    "bukan_18_digit",
                    "rusak_angka_spreadsheet",
                    "anatomi_mustahil",
                    "nik_di_kolom_nip",
                    "nuptk_di_kolom_nip",
                    "nip_lama_di_kolom_nip",
                    "tidak_dikenal"),
            "skp_pmm_belum_ada",
            List.of("belum_dibuat", "draf", "menunggu_persetujuan", "perlu_perbaikan"),
            "unor_tidak_terdaftar",
            List.of("tanpa_unor", "tidak_ada_di_referensi", "tidak_aktif"),
            "unor_berbeda",
            List.of("unor_lain", "ditulis_berbeda"),
            "unor_atasan_tidak_ditemukan",
            List.of("tanpa_induk", "induk_tidak_ada", "induk_tidak_aktif", "induk_diri_sendiri", "induk_melingkar"),
            "skp_atasan_belum_ada",
            List.of("belum_ada", "belum_disetujui"),
            "atasan_berbeda",
            List.of("orang_lain", "unor_tanpa_pemimpin", "atasan_pmm_kosong", "nip_atasan_tidak_padan"),
            "identitas_meragukan",
            List.of("nama_berbeda", "tanggal_lahir_berbeda"));
    private static final List<String> WITHOUT_SUBKIND = List.of(
            "rhk_tidak_terkait",
            "ganda_pmm",
            "ganda_siasn",
            "klaim_ganda",
            "kedudukan_tidak_aktif",
            "tidak_ada_di_pmm",
            "sekolah_tidak_ada_di_pmm",
            "jabatan_nomenklatur_lama",
            "npsn_ganda",
            "unor_tanpa_npsn",
            "instansi_berbeda",
            "belum_mengalir",
            "tertinggal_jadwal");

    @TempDir
    private static Path folder;

    private static List<Truth> truth = List.of();

    @BeforeAll
    static void writeOnce() throws IOException {
        SampleWriter.write(folder, Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.CSV);
        truth = Truth.of(folder);
    }

    @Test
    void every_sub_kind_is_expected_at_least_twice_and_no_other_word_is_used() {
        Map<String, Long> counts = truth.stream()
                .filter(Truth::finding)
                .collect(Collectors.groupingBy(t -> t.kode() + "/" + t.subjenis(), Collectors.counting()));

        Stream<String> named =
                SUBKINDS.entrySet().stream().flatMap(e -> e.getValue().stream().map(sub -> e.getKey() + "/" + sub));
        Set<String> all = Stream.concat(named, WITHOUT_SUBKIND.stream().map(code -> code + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }

    @Test
    void every_scene_of_the_catalogue_is_played() {
        Set<String> played = truth.stream().map(Truth::adegan).collect(Collectors.toSet());

        assertThat(played)
                .containsAll(SchoolScenes.ALL.stream().map(SchoolScene::name).toList());
        assertThat(played)
                .containsAll(
                        Director.PERSON_SCENES.stream().map(PersonScene::name).toList());
    }

    @Test
    void no_two_scenes_share_a_name() {
        assertThat(Stream.concat(
                        SchoolScenes.ALL.stream().map(SchoolScene::name),
                        Director.PERSON_SCENES.stream().map(PersonScene::name)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_expected_on_a_near_miss() {
        Set<String> nearMisses = NearMisses.ALL.stream().map(PersonScene::name).collect(Collectors.toSet());

        List<Truth> rows =
                truth.stream().filter(t -> nearMisses.contains(t.adegan())).toList();
        assertThat(rows).hasSizeGreaterThan(nearMisses.size()).noneMatch(Truth::finding);
    }

    @ParameterizedTest(name = "{0}: {1} {2}/{3} pada {4} baris")
    @CsvSource({
        "nip salah ketik, siasn-pegawai, bersih, '', 2",
        "'nip tidak padan, nama dan tanggal lahir orang lain', siasn-pegawai, tidak_ada_di_pmm, '', 1",
        "dua baris pmm untuk satu orang, siasn-pegawai, klaim_ganda, '', 2",
        "dua baris pmm untuk satu orang, pmm, nip_tidak_padan, bukan_18_digit, 2",
        "nik di kolom nip, siasn-pegawai, bersih, '', 2",
        "nip lama di kolom nip, siasn-pegawai, bersih, '', 2",
        "sekolah tidak ada di pmm, siasn-unor, sekolah_tidak_ada_di_pmm, '', 2",
        "sekolah tidak ada di pmm, siasn-pegawai, bersih, '', 8",
        "'sekolah berdua, keduanya tidak ada di pmm', siasn-pegawai, tidak_ada_di_pmm, '', 2",
        "unor sekolah tidak aktif, pmm, unor_tidak_terdaftar, tidak_aktif, 4",
        "dua unor saling menginduk, pmm, unor_atasan_tidak_ditemukan, induk_melingkar, 8",
        "kepala sekolah belum sinkron, pmm, skp_atasan_belum_ada, belum_ada, 3",
        "kepala sekolah belum sinkron, pmm, belum_mengalir, '', 1",
        "koordinator wilayah belum punya skp, pmm, skp_atasan_belum_ada, belum_ada, 2",
        "koordinator wilayah belum punya skp, pmm, bersih, '', 6",
        "rotasi di tengah semester, pmm, bersih, '', 4",
        "siasn tanpa pns id, siasn-pegawai, ditolak, '', 1",
        "siasn tanpa pns id, pmm, nip_tidak_padan, tidak_dikenal, 1",
        "kolom bergeser sesudah nama, pmm, ditolak, '', 1",
        "kolom bergeser sesudah nama, siasn-pegawai, bersih, '', 1",
        "pengecualian sudah berakhir, pmm, skp_pmm_belum_ada, draf, 2",
        "dikecualikan karena pensiun, pmm, dikecualikan, '', 1",
        "salah ketik mengenai nip orang lain, pmm, ganda_pmm, '', 2",
        "salah ketik mengenai nip orang lain, siasn-pegawai, tidak_ada_di_pmm, '', 1"
    })
    void consequences_on_other_rows_follow_from_the_scene(
            String scene, String source, String code, String subkind, int rows) {
        assertThat(truth.stream()
                        .filter(t -> t.adegan().equals(scene))
                        .filter(t -> t.sumber().equals(source))
                        .filter(t -> t.kode().equals(code) && t.subjenis().equals(subkind)))
                .hasSize(rows);
    }

    @Test
    void the_file_is_sorted_by_source_file_row_and_code() {
        Comparator<Truth> order = Comparator.comparing(Truth::sumber)
                .thenComparing(Truth::berkas)
                .thenComparing(Truth::baris)
                .thenComparing(Truth::kode)
                .thenComparing(Truth::subjenis);

        assertThat(truth).isSortedAccordingTo(order).doesNotHaveDuplicates();
    }

    @Test
    void a_row_is_either_without_findings_or_has_them() {
        Function<Truth, String> row = t -> t.berkas() + t.baris();
        Map<String, List<Truth>> byRow = truth.stream().collect(Collectors.groupingBy(row));

        assertThat(byRow.values())
                .allMatch(lines -> lines.size() == 1 || lines.stream().allMatch(Truth::finding));
    }
}
