package id.padan.life;

import id.padan.snapshot.SnapshotKind;

/**
 * How many rows of a school came.
 *
 * @param school as {@link id.padan.rule.Identity#school} of a PMM row, or the identity of a unor for SIASN's
 * @param nama as its first row writes it
 */
public record SchoolRows(SnapshotKind kind, long school, String instansi, String nama, long rows) {}
