package id.padan.snapshot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a file before its rows are read.
 *
 * @param file the path as given
 * @param sha256 of the file's bytes, lower-case hex
 * @param bytes the file's size
 * @param perTanggal the day the data stand for
 * @param perTanggalSource how that day was found, Indonesian: "cap waktu di dalam berkas", "nama berkas", "berkas job",
 *     "waktu berkas"
 * @param columns the canonical columns it has, by name
 * @param description format, encoding, delimiter, sheet, header row, how each column was understood: plain Indonesian lines
 * @param look what {@link Snapshots#open} need not look for again
 */
public record Manifest(
        Path file,
        SnapshotKind kind,
        String sha256,
        long bytes,
        LocalDate perTanggal,
        String perTanggalSource,
        List<String> columns,
        List<String> description,
        Look look) {}
