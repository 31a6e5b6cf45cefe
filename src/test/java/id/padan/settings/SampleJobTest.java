package id.padan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import id.padan.rule.RuleSettings;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The sample job, the schema for editors and the reader say the same. */
class SampleJobTest {
    private static final Path SAMPLE = Path.of("jobs/contoh.yml");
    private static final Path SCHEMA = Path.of("docs/job.schema.json");

    @Test
    void the_sample_job_is_read_by_our_own_reader() {
        JobFile job = JobFiles.read(SAMPLE, null, LocalDate.of(2027, 1, 1));

        assertThat(job.nama()).isEqualTo("contoh");
        assertThat(job.sources()).extracting(JobFile.Source::kind).containsExactlyInAnyOrder(SnapshotKind.values());
        assertThat(job.rules())
                .isEqualTo(RuleSettings.standard(
                        LocalDate.of(2026, 6, 15), new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))));
        assertThat(job.profile().of(SnapshotKind.PMM)).containsKey("STATUS SKP");
        assertThat(job.output()).isEqualTo(Path.of("reports").toAbsolutePath());
    }

    @Test
    void every_profile_beside_the_sample_is_read() throws IOException {
        try (Stream<Path> profiles = Files.list(Path.of("jobs/profil"))) {
            assertThat(profiles.toList()).isNotEmpty().allSatisfy(file -> {
                ProfileFile profile = new ProfileFile();
                profile.add(file);
                assertThat(profile.profile().aliases()).isNotEmpty();
            });
        }
    }

    @Test
    void the_sample_explains_every_key_and_names_the_schema_first() throws IOException {
        String sample = Files.readString(SAMPLE);

        assertThat(sample).startsWith("# yaml-language-server: $schema=../docs/job.schema.json\n");
        assertThat(Stream.of(
                                JobFiles.KEYS,
                                RuleKeys.KEYS,
                                JobFiles.THRESHOLD_KEYS,
                                PeriodKeys.KEYS,
                                SourceKeys.KEYS,
                                ScheduleKeys.KEYS,
                                InboxKeys.KEYS,
                                MailKeys.KEYS)
                        .flatMap(List::stream))
                .allSatisfy(key -> assertThat(sample).containsPattern("(?m)^[- #]*" + key + ":"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("", JobFiles.KEYS),
                Arguments.of("properties.sumber", labels()),
                Arguments.of("$defs.sumber.oneOf.1", SourceKeys.KEYS),
                Arguments.of("properties.periode", PeriodKeys.KEYS),
                Arguments.of("properties.instansi", JobFiles.INSTANSI_KEYS),
                Arguments.of("properties.aturan", RuleKeys.KEYS),
                Arguments.of("properties.aturan.properties.kalender.items", RuleKeys.STAGE_KEYS),
                Arguments.of("properties.ambang", JobFiles.THRESHOLD_KEYS),
                Arguments.of("properties.jadwal.items", ScheduleKeys.KEYS),
                Arguments.of("properties.kotak_masuk", InboxKeys.KEYS),
                Arguments.of("properties.surat", MailKeys.KEYS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void the_schema_knows_the_keys_of_the_reader_and_no_others(String place, List<String> keys) throws IOException {
        Object at = at(place);

        assertThat(map(map(at).get("properties")).keySet())
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(map(at)).extracting("additionalProperties").isEqualTo(false);
    }

    @Test
    void the_schema_knows_what_is_required_and_what_may_be_chosen() throws IOException {
        assertThat(texts(at("required"))).containsExactly("sumber", "periode");
        assertThat(texts(at("properties.sumber.required")))
                .containsExactlyElementsOf(
                        SourceKeys.REQUIRED.stream().map(SnapshotKind::label).toList());
        assertThat(texts(at("properties.pengelompokan.enum"))).isEqualTo(JobFiles.GROUPINGS);
        assertThat(texts(at("properties.surat.properties.pengaman.enum"))).isEqualTo(MailKeys.SECURITIES);
    }

    @Test
    void the_document_for_developers_names_every_key() throws IOException {
        String document = Files.readString(Path.of("docs/job-file.md"));

        assertThat(Stream.of(
                                JobFiles.KEYS,
                                RuleKeys.KEYS,
                                JobFiles.THRESHOLD_KEYS,
                                PeriodKeys.KEYS,
                                SourceKeys.KEYS,
                                ScheduleKeys.KEYS,
                                InboxKeys.KEYS,
                                MailKeys.KEYS)
                        .flatMap(List::stream))
                .allSatisfy(key -> assertThat(document).contains(key));
    }

    private static List<String> labels() {
        return Arrays.stream(SnapshotKind.values()).map(SnapshotKind::label).toList();
    }

    /** JSON is YAML too. */
    private static Object at(String place) throws IOException {
        Object node = new Yaml().<Object>load(Files.readString(SCHEMA));
        for (String part : place.isEmpty() ? List.<String>of() : List.of(place.split("\\.", -1))) {
            node = node instanceof List<?> list
                    ? Objects.requireNonNull(list.get(Integer.parseInt(part)))
                    : Objects.requireNonNull(map(node).get(part), part);
        }
        return node;
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> texts(Object node) {
        return node instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toList())
                : List.of();
    }
}
