package id.padan.recap;

import id.padan.ledger.InputRecord;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All files of one kind as the first page names them.
 *
 * @param files the file's name, or how many there are
 * @param rows below the headers, of all files
 */
public record SourceLine(SnapshotKind kind, String files, LocalDate oldest, LocalDate newest, String dated, long rows) {
    /** One line per kind, in the order of kinds. */
    static List<SourceLine> of(List<InputRecord> inputs) {
        Map<SnapshotKind, List<InputRecord>> byKind = new EnumMap<>(SnapshotKind.class);
        inputs.forEach(input ->
                byKind.computeIfAbsent(input.kind(), k -> new ArrayList<>()).add(input));
        return byKind.values().stream().map(SourceLine::ofKind).toList();
    }

    private static SourceLine ofKind(List<InputRecord> files) {
        InputRecord first = files.get(0);
        LocalDate oldest = first.perTanggal();
        LocalDate newest = first.perTanggal();
        long rows = 0;
        for (InputRecord file : files) {
            oldest = file.perTanggal().isBefore(oldest) ? file.perTanggal() : oldest;
            newest = file.perTanggal().isAfter(newest) ? file.perTanggal() : newest;
            rows += file.rows();
        }
        boolean oneWay =
                files.stream().map(InputRecord::perTanggalSource).distinct().count() == 1;
        return new SourceLine(
                first.kind(),
                files.size() == 1 ? first.file() : Indonesian.number(files.size()) + " berkas",
                oldest,
                newest,
                oneWay ? first.perTanggalSource() : "beberapa cara",
                rows);
    }

    /** The day, or the oldest and the newest of several. */
    public String perTanggal() {
        return oldest.equals(newest) ? Indonesian.day(oldest) : Indonesian.day(oldest) + " – " + Indonesian.day(newest);
    }
}
