package id.padan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.padan.domain.Nip;
import id.padan.parallel.Lanes;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.rule.Claims;
import id.padan.rule.Judge;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.RuleScope;
import id.padan.rule.Suggestion;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.settings.Sources;
import id.padan.snapshot.Address;
import id.padan.snapshot.PadananUnorRow;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.RhkRow;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SkpRow;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.SnapshotRow;
import id.padan.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings on synthetic snapshots equal the truth their scenes wrote down: nothing missing, nothing extra. */
final class TruthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    @Test
    void the_bundled_sample_holds_exactly_its_truth() throws IOException {
        check(Path.of("jobs/contoh.yml"), Path.of("jobs/contoh/kebenaran.csv"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 20_260_630})
    void other_people_in_the_same_scenes_hold_exactly_their_truth(long seed) throws IOException {
        generated(Scale.KECIL, seed, Format.XLSX);
    }

    @Test
    void a_whole_regency_holds_exactly_its_truth() throws IOException {
        generated(Scale.KABUPATEN, 3, Format.CSV);
    }

    private void generated(Scale scale, long seed, Format format) throws IOException {
        Path data = folder.resolve("contoh");
        SampleWriter.write(data, scale, seed, format);
        Path job = folder.resolve("contoh.yml");
        String text = Files.readString(Path.of("jobs/contoh.yml")).replaceAll("(?m)^profil:\\R.*$", "");
        if (format == Format.CSV) {
            text = text.replace(".xlsx", ".csv");
        }
        Files.writeString(job, text);
        check(job, data.resolve("kebenaran.csv"));
    }

    private static void check(Path job, Path truth) throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        List<String> scenes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(truth)) {
            for (NamedCsvRecord line : csv) {
                String key = String.join(
                        ",",
                        line.getField("sumber"),
                        line.getField("berkas"),
                        line.getField("baris"),
                        line.getField("kode"),
                        line.getField("subjenis"));
                expected.add(key);
                scenes.add(key + " ← " + line.getField("adegan"));
            }
        }
        Set<String> found = new Reconciliation(JobFiles.read(job, null, TODAY)).found();
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        TreeSet<String> extra = new TreeSet<>(found);
        extra.removeAll(expected);
        scenes.removeIf(scene -> missing.stream().noneMatch(key -> scene.startsWith(key + " ←")));
        assertThat(new Difference(scenes, List.copyOf(extra))).isEqualTo(new Difference(List.of(), List.of()));
        assertThat(expected).hasSizeGreaterThan(500);
    }

    private record Difference(List<String> inTheTruthButNotFound, List<String> foundButNotInTheTruth) {}

    /** The rooms in a row, without the job around them. */
    private static final class Reconciliation {
        private final JobFile job;
        private final TreeSet<String> found = new TreeSet<>();

        Reconciliation(JobFile job) {
            this.job = job;
        }

        Set<String> found() throws IOException {
            ReferencesBuilder builder = new ReferencesBuilder(new RuleScope(job.rules()));
            each(SnapshotKind.PMM, row -> {
                if (row instanceof RowOutcome.Accepted accepted) {
                    builder.pmm((PmmRow) accepted.row());
                } else if (row instanceof RowOutcome.Rejected rejected && rejected.nip() != null) {
                    builder.rejectedPmm(rejected.nip());
                }
            });
            for (SnapshotKind kind : SnapshotKind.values()) {
                if (job.sources().stream().anyMatch(s -> s.kind() == kind)) {
                    builder.came(kind);
                }
            }
            each(SnapshotKind.SIASN_UNOR, row -> {
                if (row instanceof RowOutcome.Accepted accepted) {
                    builder.unor((SiasnUnorRow) accepted.row());
                } else {
                    note(SnapshotKind.SIASN_UNOR, row);
                }
            });
            each(SnapshotKind.SIASN_PEGAWAI, row -> {
                if (row instanceof RowOutcome.Accepted accepted) {
                    builder.pegawai((SiasnPegawaiRow) accepted.row());
                } else {
                    note(SnapshotKind.SIASN_PEGAWAI, row);
                }
            });
            for (SnapshotKind kind : List.of(
                    SnapshotKind.EKINERJA_SKP,
                    SnapshotKind.EKINERJA_PENILAIAN,
                    SnapshotKind.EKINERJA_RHK,
                    SnapshotKind.PADANAN_UNOR,
                    SnapshotKind.PENGECUALIAN)) {
                each(kind, row -> {
                    if (row instanceof RowOutcome.Accepted accepted) {
                        put(builder, accepted.row());
                    }
                });
            }
            References references = builder.build();
            Judge onPmm = Judge.over(references, job.rules());
            Map<Nip, List<Address>> claims = new HashMap<>();
            each(SnapshotKind.PMM, row -> {
                if (row instanceof RowOutcome.Accepted accepted) {
                    Judgement judged = onPmm.pmm((PmmRow) accepted.row());
                    note(SnapshotKind.PMM, accepted.at(), judged);
                    judged.suggestions().stream()
                            .filter(Suggestion::proposed)
                            .forEach(claim -> claims.computeIfAbsent(
                                            new Nip(Long.parseLong(claim.nip())), first -> new ArrayList<>())
                                    .add(accepted.at()));
                } else {
                    note(SnapshotKind.PMM, row);
                }
            });
            Judge judge = onPmm.knowing(new Claims(claims));
            for (int i = 0; i < references.pegawai().size(); i++) {
                note(SnapshotKind.SIASN_PEGAWAI, references.pegawai().at(i).at(), judge.pegawai(i));
            }
            for (int i = 0; i < references.unor().size(); i++) {
                note(SnapshotKind.SIASN_UNOR, references.unor().at(i).at(), judge.unor(i));
            }
            return found;
        }

        private static void put(ReferencesBuilder builder, SnapshotRow row) {
            if (row instanceof SkpRow skp) {
                builder.skp(skp);
            } else if (row instanceof RhkRow rhk) {
                builder.rhk(rhk);
            } else if (row instanceof PadananUnorRow padanan) {
                builder.padanan(padanan);
            } else if (row instanceof PengecualianRow excepted) {
                builder.pengecualian(excepted);
            }
        }

        private void note(SnapshotKind kind, Address at, Judgement judgement) {
            judgement.findings().forEach(f -> add(kind, at, f.code(), f.subkind()));
            if (judgement.disposition() instanceof Disposition.OutOfScope) {
                add(kind, at, "di_luar_lingkup", "");
            } else if (judgement.disposition() instanceof Disposition.Excepted) {
                add(kind, at, "dikecualikan", "");
            } else if (judgement.findings().isEmpty()) {
                add(kind, at, "bersih", "");
            }
        }

        private void note(SnapshotKind kind, RowOutcome row) {
            if (row instanceof RowOutcome.Rejected) {
                add(kind, row.at(), "ditolak", "");
            }
        }

        private void add(SnapshotKind kind, Address at, String code, String subkind) {
            found.add(String.join(",", kind.label(), at.file(), Integer.toString(at.row()), code, subkind));
        }

        private void each(SnapshotKind kind, Consumer<RowOutcome> use) throws IOException {
            for (Sources.Matched matched : Sources.resolve(job)) {
                if (matched.kind() != kind) {
                    continue;
                }
                for (Path file : matched.files()) {
                    try (Lanes lanes = Lanes.of(2);
                            RowStream rows = Snapshots.open(file, kind, job.profile(), TODAY, lanes)) {
                        for (RowOutcome row = rows.next(); row != null; row = rows.next()) {
                            use.accept(row);
                        }
                    }
                }
            }
        }
    }
}
