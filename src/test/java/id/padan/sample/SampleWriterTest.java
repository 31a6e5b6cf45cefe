package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleWriterTest {
    private static final long SEED = 11;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_seed_gives_the_same_bytes(Format format) throws IOException {
        SampleReport once = SampleWriter.write(folder.resolve("a"), Scale.KECIL, SEED, format);
        SampleWriter.write(folder.resolve("b"), Scale.KECIL, SEED, format);

        List<String> names = once.rows().keySet().stream().toList();
        assertThat(names).contains("pmm-2026-06-15.csv", "ekinerja-rhk-2026-06-15.csv");
        for (String name : names) {
            assertThat(folder.resolve("b").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(name));
        }
    }

    @Test
    void another_seed_gives_other_people_and_as_many_expected_findings() throws IOException {
        SampleReport one = SampleWriter.write(folder.resolve("a"), Scale.KECIL, 1, Format.CSV);
        SampleReport two = SampleWriter.write(folder.resolve("b"), Scale.KECIL, 2, Format.CSV);

        assertThat(two.expectedFindings()).isEqualTo(one.expectedFindings());
        assertThat(Files.readAllBytes(folder.resolve("b/pmm-2026-06-15.csv")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("a/pmm-2026-06-15.csv")));
    }

    @Test
    void a_regency_has_the_numbers_of_a_regency() throws IOException {
        SampleReport report = SampleWriter.write(folder, Scale.KABUPATEN, SEED, Format.CSV);

        assertThat(report.rows().get("siasn-pegawai-2026-06-14.csv")).isBetween(19_500L, 20_500L);
        assertThat(report.rows().get("pmm-2026-06-15.csv")).isBetween(7_800L, 8_300L);
        assertThat(report.rows().get("siasn-unor-2026-06-14.csv")).isBetween(850L, 1_000L);
        assertThat(Truth.of(folder).stream().filter(Truth::finding)).hasSize((int) report.expectedFindings());
    }

    @Test
    void the_nation_as_workbooks_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> SampleWriter.write(folder.resolve("n"), Scale.NASIONAL, SEED, Format.XLSX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Skala nasional dengan format xlsx tidak dibuat")
                .hasMessageContaining("--format csv")
                .hasMessageContaining("Tidak ada berkas yang ditulis");
        assertThat(folder.resolve("n")).doesNotExist();
    }

    @Test
    void the_nations_regions_share_neither_people_nor_schools_nor_names() {
        Set<String> nips = new HashSet<>();
        Set<String> npsns = new HashSet<>();
        Set<String> agencies = new HashSet<>();
        int people = 0;
        int schools = 0;
        int[] numbers = {0, 1, 548, 549};
        for (int number : numbers) {
            Region region = SampleWriter.region(Scale.NASIONAL, SEED, number);
            agencies.add(region.agency.nama());
            for (Teacher teacher :
                    region.schools.stream().flatMap(s -> s.teachers.stream()).toList()) {
                nips.add(teacher.person.nip());
                people++;
            }
            for (School school : region.schools) {
                npsns.add(school.npsn);
                schools++;
            }
        }
        assertThat(nips).hasSize(people).hasSizeGreaterThan(10_000);
        // one npsn is emptied wherever a school is matched by its name
        assertThat(npsns).hasSizeBetween(schools - 20, schools);
        assertThat(agencies).hasSize(numbers.length);
    }

    @Test
    void the_unor_tree_is_well_formed_but_for_the_schools_that_play_a_scene() {
        Region region = SampleWriter.region(Scale.KECIL, SampleWriter.DEFAULT_SEED, 0);
        Set<String> ids = new HashSet<>();
        region.units.forEach(unit -> ids.add(unit.idText));
        // the row without an id is no parent of anybody
        ids.remove("");

        List<String> odd = region.units.stream()
                .filter(unit -> !ids.contains(unit.parentText) || unit.parentText.equals(unit.idText))
                .map(unit -> unit.parentText.isEmpty() ? "tanpa induk" : "induk aneh")
                .sorted()
                .toList();
        // a missing parent and a unor that is its own; without parent: one school, both instansi's topmost
        assertThat(odd).containsExactly("induk aneh", "induk aneh", "tanpa induk", "tanpa induk", "tanpa induk");
    }
}
