package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up judged rows, so that a judgement is forgotten as soon as it is added. One use, one thread. */
public final class SliceBuilder {
    private record OutcomeKey(String instansi, Fate fate, String why) {}

    private record HeadKey(String instansi, String unorInduk) {}

    private record MissingKey(String instansi, String unorInduk, String code, String what) {}

    private static final class Head {
        private long judged;
        private long unobstructed;
    }

    private final SnapshotKind kind;
    private final long from;
    private final Map<String, Instansi> instansi = new LinkedHashMap<>();
    private final Map<OutcomeKey, Long> outcomes = new LinkedHashMap<>();
    private final Map<HeadKey, Head> heads = new LinkedHashMap<>();
    private final Map<MissingKey, Long> missing = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotAssessed> notAssessed = new ArrayList<>();
    private final List<Excepted> excepted = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    /** A slice whose first row has this ordinal within its source. */
    public SliceBuilder(SnapshotKind kind, long from) {
        this.kind = kind;
        this.from = from;
    }

    /** The next row's judgement. */
    public void add(Judgement judgement) {
        Subject subject = judgement.subject();
        Disposition disposition = judgement.disposition();
        if (disposition instanceof Disposition.OutOfScope outside) {
            count(subject.instansi(), Fate.OUT_OF_SCOPE, outside.why(), 1);
        } else if (disposition instanceof Disposition.Excepted by) {
            count(subject.instansi(), Fate.EXCEPTED, "", 1);
            excepted.add(new Excepted(subject, by.alasan(), by.sampai()));
        } else {
            count(subject.instansi(), Fate.RECONCILED, "", 1);
            if (kind == SnapshotKind.PMM) {
                addHead(judgement);
            }
        }
        findings.addAll(judgement.findings());
        judgement.notAssessed().forEach(this::add);
    }

    private void addHead(Judgement judgement) {
        Subject subject = judgement.subject();
        HeadKey key = new HeadKey(subject.instansi().key(), subject.unorInduk());
        Head head = heads.computeIfAbsent(key, k -> new Head());
        head.judged++;
        if (judgement.unobstructed()) {
            head.unobstructed++;
        }
    }

    private void add(NotAssessed open) {
        if (open.reason() instanceof Reason.NoData noData) {
            Subject subject = open.subject();
            MissingKey key = new MissingKey(subject.instansi().key(), subject.unorInduk(), open.code(), noData.what());
            missing.merge(key, 1L, Long::sum);
        } else {
            notAssessed.add(open);
        }
    }

    /** So many rows that needed no judgement. */
    public void add(RowCount rows) {
        count(rows.instansi(), rows.fate(), rows.why(), rows.rows());
    }

    /** Says why a row, or a field of one, could not be used; the row itself is counted apart. */
    public void add(Reject reject) {
        rejects.add(reject);
    }

    private void count(Instansi of, Fate fate, String why, long rows) {
        String key = of.key();
        instansi.merge(key, of, (known, other) -> known.nama().isEmpty() ? other : known);
        outcomes.merge(new OutcomeKey(key, fate, why), rows, Long::sum);
    }

    public Slice build() {
        List<RowCount> counts = new ArrayList<>();
        outcomes.forEach((key, rows) -> counts.add(new RowCount(kind, named(key.instansi), key.fate, key.why, rows)));
        List<Slice.Heads> people = new ArrayList<>();
        heads.forEach((key, head) ->
                people.add(new Slice.Heads(named(key.instansi), key.unorInduk, head.judged, head.unobstructed)));
        List<Slice.Missing> absent = new ArrayList<>();
        missing.forEach((key, rows) ->
                absent.add(new Slice.Missing(named(key.instansi), key.unorInduk, key.code, key.what, rows)));
        return new Slice(kind, from, counts, people, absent, findings, notAssessed, excepted, rejects);
    }

    private Instansi named(String key) {
        return instansi.getOrDefault(key, Instansi.TIDAK_DIKETAHUI);
    }
}
