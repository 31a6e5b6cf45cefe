package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.rule.Judge;
import id.padan.rule.Judgement;
import id.padan.snapshot.SnapshotKind;
import java.util.List;
import java.util.stream.IntStream;

/** Ordinals of one SIASN reference, {@code from} included, {@code to} not. */
record SiasnSlice(SnapshotKind kind, int from, int to) {
    Slice judgedBy(Judge judge) {
        boolean people = kind == SnapshotKind.SIASN_PEGAWAI;
        List<Judgement> judgements = IntStream.range(from, to)
                .mapToObj(ordinal -> people ? judge.pegawai(ordinal) : judge.unor(ordinal))
                .toList();
        return new Slice(kind, from, to - from, judgements, List.of(), List.of());
    }
}
