package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.life.Witness;
import id.padan.rule.Identity;
import id.padan.rule.Judge;
import id.padan.rule.Judgement;
import id.padan.snapshot.SnapshotKind;

/** Ordinals of one SIASN reference, {@code from} included, {@code to} not. */
record SiasnSlice(SnapshotKind kind, int from, int to) {
    Slice judgedBy(Loaded loaded) {
        return kind == SnapshotKind.SIASN_PEGAWAI ? pegawai(loaded) : unor(loaded);
    }

    private Slice pegawai(Loaded loaded) {
        Judge judge = loaded.judge();
        SliceBuilder slice = new SliceBuilder(kind, from);
        RowTally outside = new RowTally();
        for (int ordinal = from; ordinal < to; ordinal++) {
            String why = judge.whyOutside(ordinal);
            if (why == null) {
                Judgement judgement = judge.pegawai(ordinal);
                slice.add(judgement);
                if (awaited(loaded, ordinal)) {
                    slice.add(Witness.of(kind, who(loaded, ordinal), judgement));
                }
            } else {
                Instansi kerja = loaded.references().pegawai().kerja(ordinal);
                outside.met(kind, kerja, Fate.OUT_OF_SCOPE, why);
                if (awaited(loaded, ordinal)) {
                    slice.add(Witness.outside(kind, who(loaded, ordinal)));
                }
            }
        }
        outside.fates(judge::group).forEach(slice::add);
        return slice.build();
    }

    private boolean awaited(Loaded loaded, int ordinal) {
        return loaded.watch()
                .awaits(kind, loaded.references().pegawai().nip(ordinal).value());
    }

    private static Identity who(Loaded loaded, int ordinal) {
        return Identity.of(loaded.references().pegawai().at(ordinal));
    }

    private Slice unor(Loaded loaded) {
        SliceBuilder slice = new SliceBuilder(kind, from);
        for (int ordinal = from; ordinal < to; ordinal++) {
            Judgement judgement = loaded.judge().unor(ordinal);
            slice.add(judgement);
            Identity which = Identity.of(loaded.references().unor().at(ordinal).id());
            if (loaded.watch().awaits(kind, which)) {
                slice.add(Witness.of(kind, which, judgement));
            }
        }
        return slice.build();
    }
}
