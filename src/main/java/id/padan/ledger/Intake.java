package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.snapshot.SnapshotKind;

/** Rows of one source and instansi as counted at the door, before anything was decided about them. */
public record Intake(SnapshotKind kind, Instansi instansi, long rows) {}
