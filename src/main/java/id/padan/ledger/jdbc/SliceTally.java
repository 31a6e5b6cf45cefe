package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.RowCount;
import id.padan.ledger.Slice;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sums of one slice. Not thread-safe. */
final class SliceTally {
    /** One line of table outcome. */
    record OutcomeKey(String instansi, Fate fate, String why) {}

    /** One line of table headcount. */
    record HeadKey(String instansi, String unorInduk) {}

    /** One line of table missing_data. */
    record MissingKey(String instansi, String unorInduk, String code, String what) {}

    final Map<String, Instansi> instansi = new LinkedHashMap<>();
    final Map<OutcomeKey, Long> outcomes = new LinkedHashMap<>();
    /** Judged, and of these unobstructed. */
    final Map<HeadKey, long[]> heads = new LinkedHashMap<>();

    final Map<MissingKey, Long> missing = new LinkedHashMap<>();

    SliceTally(Slice slice) {
        slice.judgements().forEach(this::add);
        for (RowCount other : slice.others()) {
            count(other.instansi(), other.fate(), other.why(), other.rows());
        }
        for (Reject reject : slice.rejects()) {
            instansi.putIfAbsent(reject.instansi().key(), reject.instansi());
        }
    }

    private void add(Judgement judgement) {
        Subject subject = judgement.subject();
        Disposition disposition = judgement.disposition();
        if (disposition instanceof Disposition.OutOfScope outOfScope) {
            count(subject.instansi(), Fate.OUT_OF_SCOPE, outOfScope.why(), 1);
        } else if (disposition instanceof Disposition.Excepted) {
            count(subject.instansi(), Fate.EXCEPTED, "", 1);
        } else {
            count(subject.instansi(), Fate.RECONCILED, "", 1);
            if (subject.source() == SnapshotKind.PMM) {
                addHead(judgement);
            }
        }
        for (NotAssessed notAssessed : judgement.notAssessed()) {
            if (notAssessed.reason() instanceof Reason.NoData noData) {
                missing.merge(
                        new MissingKey(
                                subject.instansi().key(), subject.unorInduk(), notAssessed.code(), noData.what()),
                        1L,
                        Long::sum);
            }
        }
    }

    private void addHead(Judgement judgement) {
        Subject subject = judgement.subject();
        long[] head =
                heads.computeIfAbsent(new HeadKey(subject.instansi().key(), subject.unorInduk()), k -> new long[2]);
        head[0]++;
        if (judgement.unobstructed()) {
            head[1]++;
        }
    }

    private void count(Instansi of, Fate fate, String why, long rows) {
        instansi.putIfAbsent(of.key(), of);
        outcomes.merge(new OutcomeKey(of.key(), fate, why), rows, Long::sum);
    }
}
