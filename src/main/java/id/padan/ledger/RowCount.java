package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.snapshot.SnapshotKind;

/** Rows of one source and instansi that met one fate; {@code why} is Indonesian, "" where the fate says enough. */
public record RowCount(SnapshotKind kind, Instansi instansi, Fate fate, String why, long rows) {}
