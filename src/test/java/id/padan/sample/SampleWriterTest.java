package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.domain.Nip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(names).contains(format.named("pmm-2026-06-15.csv"), format.named("ekinerja-rhk-2026-06-15.csv"));
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

    /** People of the regions 0, 552, 553, 1105 … are born on the same days with the same serials. */
    @Test
    void ten_times_the_nation_share_neither_people_nor_ids_nor_schools() {
        List<String> nips = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> npsns = new ArrayList<>();
        for (int number : new int[] {0, 552, 553, 1_105, 3_315, 4_972, 5_499}) {
            Region region = SampleWriter.region(Scale.NASIONAL, SampleWriter.DEFAULT_SEED, number);
            Set<Person> people = new HashSet<>();
            for (Employee employee : region.employees) {
                others.add(employee.pnsId.hex());
                people.add(employee.person);
            }
            for (Person person : people) {
                assertThat(Nip.faultOf(Long.parseLong(person.nip()))).isNull();
                nips.add(person.nip());
                nips.add(person.nipNobodyHas());
                others.addAll(List.of(person.nik(), person.nuptk()));
                if (!person.nipLama().isEmpty()) {
                    others.add(person.nipLama());
                }
            }
            for (Unit unit : region.units) {
                others.add(unit.idHex);
                if (unit.npsn.startsWith("20") || unit.npsn.startsWith("7")) {
                    npsns.add(unit.npsn);
                }
            }
        }
        assertThat(nips.size()).isGreaterThan(2 * 60_000);
        assertThat(Set.copyOf(nips)).hasSize(nips.size());
        assertThat(Set.copyOf(others)).hasSize(others.size());
        // some stand twice in a region, where a scene says so
        assertThat(npsns.size() - Set.copyOf(npsns).size()).isLessThan(100);
    }

    @Test
    void five_and_a_half_thousand_instansi_have_a_name_an_id_and_an_area_of_their_own() {
        Set<String> words = new HashSet<>();
        for (int number = 0; number < 5_500; number++) {
            Agency agency = SampleWriter.agency(number, Scale.NASIONAL);
            assertThat(SampleWriter.area(number)).hasSize(6);
            words.addAll(List.of(agency.nama(), agency.id(), SampleWriter.area(number)));
        }
        assertThat(words).hasSize(3 * 5_500);
    }

    @ParameterizedTest
    @CsvSource({"0,70000000", "9999999,79999999", "10000000,90000000", "20000000,80000000", "61880989,11880989"})
    void a_school_beside_the_regions_gets_its_npsn_from_a_person(long number, String npsn) {
        assertThat(Stage.npsnBeside(number)).isEqualTo(npsn);
    }

    @Test
    void beyond_the_last_number_nobody_is_invented() {
        People last = new People(new SplittableRandom(SEED), 61_880_989, Long.MAX_VALUE / 2, "110101");

        assertThat(Nip.faultOf(Long.parseLong(last.employee().nip()))).isNull();
        assertThatThrownBy(last::employee).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,Sukajaya",
        "899,Tamanhilir",
        "900,Sukajaya A",
        "24299,Tamanhilir Z",
        "24300,Sukajaya AA",
        "27633,Tanjungrejo AD"
    })
    void villages_never_share_a_name(int number, String name) {
        assertThat(PlaceNames.village(number)).isEqualTo(name);
    }

    @Test
    void what_is_packed_is_what_would_have_been_written_plain() throws IOException {
        SampleReport plain = SampleWriter.write(folder.resolve("a"), Scale.KECIL, SEED, Format.CSV);
        SampleReport packed = SampleWriter.write(folder.resolve("b"), Scale.KECIL, SEED, Format.CSV_GZ);

        assertThat(packed.rows().values())
                .containsExactlyElementsOf(plain.rows().values());
        for (String name : plain.rows().keySet()) {
            assertThat(unpacked(folder.resolve("b").resolve(name + ".gz")))
                    .isEqualTo(Files.readString(folder.resolve("a").resolve(name)));
        }
        assertThat(unpacked(packed.truth()))
                .isEqualTo(Files.readString(plain.truth()).replaceAll("\\.(csv|json),", ".$1.gz,"));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
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
