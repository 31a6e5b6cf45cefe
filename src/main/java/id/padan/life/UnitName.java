package id.padan.life;

import id.padan.snapshot.SnapshotKind;

/**
 * A unit of a snapshot: an instansi, or one school of it.
 *
 * @param school as {@link SchoolRows#school}; 0 for the instansi as a whole
 */
public record UnitName(SnapshotKind kind, String instansi, long school) {}
