package id.padan.bench.jmh;

import id.padan.domain.Periode;
import id.padan.parallel.Lanes;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.rule.RuleScope;
import id.padan.rule.RuleSettings;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
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
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A regency's files as CSV in a folder of their own, and their rows read once. One thread. */
final class Regency implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RuleSettings SETTINGS =
            RuleSettings.standard(TODAY, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));

    private final Path folder;
    private final Lanes lanes = Lanes.of(1);
    private final Map<SnapshotKind, List<SnapshotRow>> rows = new EnumMap<>(SnapshotKind.class);

    Regency() throws IOException {
        folder = Files.createTempDirectory("padan-jmh");
        SampleWriter.write(folder, Scale.KABUPATEN, SampleWriter.DEFAULT_SEED, Format.CSV);
    }

    static RuleSettings settings() {
        return SETTINGS;
    }

    /** Opens a kind's file; the caller closes the stream. */
    RowStream open(SnapshotKind kind) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, kind.label() + "-2*")) {
            return Snapshots.open(found.iterator().next(), kind, HeaderProfile.NONE, TODAY, lanes);
        }
    }

    /** A kind's usable rows. */
    List<SnapshotRow> rows(SnapshotKind kind) throws IOException {
        List<SnapshotRow> known = rows.get(kind);
        if (known != null) {
            return known;
        }
        List<SnapshotRow> read = new ArrayList<>();
        try (RowStream stream = open(kind)) {
            for (RowOutcome row = stream.next(); row != null; row = stream.next()) {
                if (row instanceof RowOutcome.Accepted accepted) {
                    read.add(accepted.row());
                }
            }
        }
        rows.put(kind, read);
        return read;
    }

    /** Builds the look-ups from the rows that were read. */
    References references() throws IOException {
        ReferencesBuilder builder = new ReferencesBuilder(new RuleScope(SETTINGS));
        List.of(SnapshotKind.values()).forEach(builder::came);
        each(SnapshotKind.PMM, row -> builder.pmm((PmmRow) row));
        each(SnapshotKind.SIASN_UNOR, row -> builder.unor((SiasnUnorRow) row));
        each(SnapshotKind.SIASN_PEGAWAI, row -> builder.pegawai((SiasnPegawaiRow) row));
        each(SnapshotKind.EKINERJA_SKP, row -> builder.skp((SkpRow) row));
        each(SnapshotKind.EKINERJA_PENILAIAN, row -> builder.skp((SkpRow) row));
        each(SnapshotKind.EKINERJA_RHK, row -> builder.rhk((RhkRow) row));
        each(SnapshotKind.PADANAN_UNOR, row -> builder.padanan((PadananUnorRow) row));
        each(SnapshotKind.PENGECUALIAN, row -> builder.pengecualian((PengecualianRow) row));
        return builder.build();
    }

    private void each(SnapshotKind kind, Consumer<SnapshotRow> use) throws IOException {
        rows(kind).forEach(use);
    }

    @Override
    public void close() throws IOException {
        lanes.close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
