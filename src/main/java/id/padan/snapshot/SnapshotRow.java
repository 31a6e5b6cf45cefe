package id.padan.snapshot;

/** One usable row of a file, typed. Texts are cleaned and never null; an absent or empty text is "". */
public sealed interface SnapshotRow
        permits SiasnPegawaiRow, SiasnUnorRow, SkpRow, PmmRow, PadananUnorRow, PengecualianRow, LogSinkronRow, RhkRow {
    Address at();
}
