package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.rule.Judge;
import id.padan.snapshot.SnapshotKind;

/** Ordinals of one SIASN reference, {@code from} included, {@code to} not. */
record SiasnSlice(SnapshotKind kind, int from, int to) {
    Slice judgedBy(Loaded loaded) {
        return kind == SnapshotKind.SIASN_PEGAWAI ? pegawai(loaded) : unor(loaded.judge());
    }

    private Slice pegawai(Loaded loaded) {
        Judge judge = loaded.judge();
        SliceBuilder slice = new SliceBuilder(kind, from);
        RowTally outside = new RowTally();
        for (int ordinal = from; ordinal < to; ordinal++) {
            String why = judge.whyOutside(ordinal);
            if (why == null) {
                slice.add(judge.pegawai(ordinal));
            } else {
                Instansi kerja = loaded.references().pegawai().kerja(ordinal);
                outside.met(kind, kerja, Fate.OUT_OF_SCOPE, why);
            }
        }
        outside.fates(judge::group).forEach(slice::add);
        return slice.build();
    }

    private Slice unor(Judge judge) {
        SliceBuilder slice = new SliceBuilder(kind, from);
        for (int ordinal = from; ordinal < to; ordinal++) {
            slice.add(judge.unor(ordinal));
        }
        return slice.build();
    }
}
