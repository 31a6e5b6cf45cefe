package id.padan.snapshot;

import id.padan.domain.NipReading;

/** What e-Kinerja itself reported in its Log Sinkronisasi PMM; {@code waktu} as found. */
public record LogSinkronRow(Address at, NipReading nip, String nama, String pesan, String waktu)
        implements SnapshotRow {}
