package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.rule.Judge;
import id.padan.snapshot.SnapshotKind;

/** Ordinals of one SIASN reference, {@code from} included, {@code to} not. */
record SiasnSlice(SnapshotKind kind, int from, int to) {
    Slice judgedBy(Judge judge) {
        boolean people = kind == SnapshotKind.SIASN_PEGAWAI;
        SliceBuilder slice = new SliceBuilder(kind, from);
        for (int ordinal = from; ordinal < to; ordinal++) {
            slice.add(people ? judge.pegawai(ordinal) : judge.unor(ordinal));
        }
        return slice.build();
    }
}
