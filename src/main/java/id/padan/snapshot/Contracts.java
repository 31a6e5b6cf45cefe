package id.padan.snapshot;

import java.util.List;

/** Every kind that may enter. A new kind is one line here and its reader. */
final class Contracts {
    static final List<Contract> ALL = List.of(
            SiasnPegawaiReader.CONTRACT,
            SiasnUnorReader.CONTRACT,
            SkpReader.SKP,
            SkpReader.PENILAIAN,
            RhkReader.CONTRACT,
            PmmContract.CONTRACT,
            PadananUnorReader.CONTRACT,
            PengecualianReader.CONTRACT,
            LogSinkronReader.CONTRACT);

    private Contracts() {}

    static Contract of(SnapshotKind kind) {
        for (Contract contract : ALL) {
            if (contract.kind() == kind) {
                return contract;
            }
        }
        throw new IllegalArgumentException("no contract for " + kind);
    }
}
