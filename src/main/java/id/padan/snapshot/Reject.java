package id.padan.snapshot;

import id.padan.domain.Instansi;

/**
 * A row, or one field of it, that cannot be used.
 *
 * @param column the header as found, "" when it is the whole row
 * @param code stable word for tables and tests, for instance {@code nip_rusak}
 * @param value what was found, masked ({@link Masked}) and cut to 60 characters
 * @param sentence plain Indonesian: what was found, what would be accepted, what happens next
 * @param instansi the instansi named in the row where readable, else {@link Instansi#TIDAK_DIKETAHUI}
 */
public record Reject(
        SnapshotKind kind, Address at, String column, String code, String value, String sentence, Instansi instansi) {}
