package id.padan.snapshot;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that may enter. The label is the word used in job files, messages, tables and sheets. */
public enum SnapshotKind {
    SIASN_PEGAWAI("siasn-pegawai"),
    SIASN_UNOR("siasn-unor"),
    EKINERJA_SKP("ekinerja-skp"),
    EKINERJA_PENILAIAN("ekinerja-penilaian"),
    EKINERJA_RHK("ekinerja-rhk"),
    PMM("pmm"),
    PADANAN_UNOR("padanan-unor"),
    PENGECUALIAN("pengecualian"),
    LOG_SINKRON("log-sinkron");

    private final String label;

    SnapshotKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind with this label, ignoring case. */
    public static Optional<SnapshotKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(k -> k.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return label;
    }
}
