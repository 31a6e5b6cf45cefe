package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.rule.Judgement.Disposition;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.snapshot.Address;
import id.padan.snapshot.HeaderProfile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample, read as an office's files are, judged: findings equal the truth file, nothing missing, nothing extra. */
class SampleTruthTest {
    @TempDir
    private Path folder;

    private final List<PmmRow> pmm = new ArrayList<>();
    private final Set<String> said = new TreeSet<>();

    @ParameterizedTest
    @CsvSource({"2026, CSV", "2026, XLSX", "7, CSV", "41, CSV"})
    void findings_on_the_sample_equal_the_truth(long seed, Format format) throws IOException {
        SampleWriter.write(folder, Scale.KECIL, seed, format);
        RuleSettings settings = RuleSettings.standard(Office.TODAY, Office.PERIODE);
        References references = references(new ReferencesBuilder(new RuleScope(settings)));

        Judge judge = Judge.over(references, settings);
        pmm.forEach(row -> note(judge.pmm(row)));
        for (int i = 0; i < references.pegawai().size(); i++) {
            note(judge.pegawai(i));
        }
        for (int i = 0; i < references.unor().size(); i++) {
            note(judge.unor(i));
        }

        assertThat(said).containsExactlyInAnyOrderElementsOf(truth());
    }

    private void note(Judgement judgement) {
        Subject subject = judgement.subject();
        if (judgement.disposition() instanceof Disposition.Excepted) {
            said.add(line(subject.source(), subject.at(), "dikecualikan", ""));
        }
        judgement.findings().forEach(f -> said.add(line(subject.source(), subject.at(), f.code(), f.subkind())));
    }

    private static String line(SnapshotKind source, Address at, String code, String subkind) {
        return String.join(",", source.label(), at.file(), String.valueOf(at.row()), code, subkind);
    }

    /** Findings and exceptions: what else the truth file tells of a row is the readers' and the books' concern. */
    private Set<String> truth() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("kebenaran.csv"))) {
            String[] cell = line.split(",", -1);
            if (RuleCatalog.codes().contains(cell[3]) || cell[3].equals("dikecualikan")) {
                expected.add(String.join(",", List.of(cell).subList(0, 5)));
            }
        }
        return expected;
    }

    private References references(ReferencesBuilder builder) throws IOException {
        read(builder, SnapshotKind.PMM, row -> {
            pmm.add((PmmRow) row);
            builder.pmm((PmmRow) row);
        });
        read(builder, SnapshotKind.SIASN_UNOR, row -> builder.unor((SiasnUnorRow) row));
        read(builder, SnapshotKind.SIASN_PEGAWAI, row -> builder.pegawai((SiasnPegawaiRow) row));
        read(builder, SnapshotKind.EKINERJA_SKP, row -> builder.skp((SkpRow) row));
        read(builder, SnapshotKind.EKINERJA_PENILAIAN, row -> builder.skp((SkpRow) row));
        read(builder, SnapshotKind.EKINERJA_RHK, row -> builder.rhk((RhkRow) row));
        read(builder, SnapshotKind.PADANAN_UNOR, row -> builder.padanan((PadananUnorRow) row));
        read(builder, SnapshotKind.PENGECUALIAN, row -> builder.pengecualian((PengecualianRow) row));
        return builder.build();
    }

    private void read(ReferencesBuilder builder, SnapshotKind kind, Consumer<SnapshotRow> row) throws IOException {
        try (var files = Files.newDirectoryStream(folder, kind.label() + "-*")) {
            for (Path file : files) {
                builder.came(kind);
                read(builder, file, kind, row);
            }
        }
    }

    private static void read(ReferencesBuilder builder, Path file, SnapshotKind kind, Consumer<SnapshotRow> row)
            throws IOException {
        try (RowStream rows = Snapshots.open(file, kind, HeaderProfile.NONE, Office.TODAY)) {
            for (RowOutcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
                if (outcome instanceof RowOutcome.Accepted accepted) {
                    row.accept(accepted.row());
                } else if (outcome instanceof RowOutcome.Rejected rejected
                        && kind == SnapshotKind.PMM
                        && rejected.nip() != null) {
                    builder.rejectedPmm(rejected.nip());
                }
            }
        }
    }
}
