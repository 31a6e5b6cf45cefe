package id.padan.ledger;

import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;

/** One input file of a run. {@code file} is the name without folders; {@code rows} counts every row below the header. */
public record InputRecord(
        SnapshotKind kind,
        String file,
        String sha256,
        long bytes,
        LocalDate perTanggal,
        String perTanggalSource,
        long rows) {}
