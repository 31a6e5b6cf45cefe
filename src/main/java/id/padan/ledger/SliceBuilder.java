package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.life.Witness;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up judged rows, so that a judgement is forgotten as soon as it is added. One use, one thread. */
public final class SliceBuilder {
    private record OutcomeKey(String instansi, Fate fate, String why) {}

    private record HeadKey(String instansi, String unorInduk) {}

    private record MissingKey(String instansi, String unorInduk, String code, String what) {}

    private static final class Outcome {
        private final Instansi instansi;
        private final Fate fate;
        private final String why;
        private long rows;

        Outcome(Instansi instansi, Fate fate, String why) {
            this.instansi = instansi;
            this.fate = fate;
            this.why = why;
        }

        boolean is(Instansi other, Fate otherFate, String otherWhy) {
            return fate == otherFate && instansi.equals(other) && why.equals(otherWhy);
        }
    }

    private static final class Head {
        private final Instansi instansi;
        private final String unorInduk;
        private long judged;
        private long unobstructed;

        Head(Instansi instansi, String unorInduk) {
            this.instansi = instansi;
            this.unorInduk = unorInduk;
        }

        boolean is(Instansi other, String otherInduk) {
            return instansi.equals(other) && unorInduk.equals(otherInduk);
        }
    }

    private final SnapshotKind kind;
    private final long from;
    private final Map<String, Instansi> instansi = new LinkedHashMap<>();
    private final Map<OutcomeKey, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<HeadKey, Head> heads = new LinkedHashMap<>();
    private final Map<MissingKey, Long> missing = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotAssessed> notAssessed = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Foreseen> foreseen = new ArrayList<>();
    private final List<Excepted> excepted = new ArrayList<>();
    private final List<Witness> witnesses = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    /** Rows of one unit mostly stand together, so the last one is asked before the maps are. */
    private @Nullable Outcome lastOutcome;

    private @Nullable Head lastHead;

    /** A slice whose first row has this ordinal within its source. */
    public SliceBuilder(SnapshotKind kind, long from) {
        this.kind = kind;
        this.from = from;
    }

    /** The next row's judgement. */
    public void add(Judgement judgement) {
        Instansi whose = judgement.instansi();
        Disposition disposition = judgement.disposition();
        if (disposition instanceof Disposition.OutOfScope outside) {
            count(whose, Fate.OUT_OF_SCOPE, outside.why(), 1);
        } else if (disposition instanceof Disposition.Excepted by) {
            count(whose, Fate.EXCEPTED, "", 1);
            excepted.add(new Excepted(by.subject(), by.alasan(), by.sampai()));
        } else {
            count(whose, Fate.RECONCILED, "", 1);
            if (kind == SnapshotKind.PMM) {
                addHead(judgement);
            }
        }
        findings.addAll(judgement.findings());
        suggestions.addAll(judgement.suggestions());
        foreseen.addAll(judgement.foreseen());
        for (NotAssessed open : judgement.notAssessed()) {
            add(open);
        }
    }

    private void addHead(Judgement judgement) {
        Head head = head(judgement.instansi(), judgement.unorInduk());
        head.judged++;
        if (judgement.unobstructed()) {
            head.unobstructed++;
        }
    }

    private Head head(Instansi whose, String unorInduk) {
        Head head = lastHead;
        if (head == null || !head.is(whose, unorInduk)) {
            head = heads.computeIfAbsent(new HeadKey(whose.key(), unorInduk), key -> new Head(whose, unorInduk));
            lastHead = head;
        }
        return head;
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

    /** A row that somebody waits for came. */
    public void add(Witness witness) {
        witnesses.add(witness);
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
        Outcome outcome = lastOutcome;
        if (outcome == null || !outcome.is(of, fate, why)) {
            String key = of.key();
            instansi.merge(key, of, (known, other) -> known.nama().isEmpty() ? other : known);
            outcome = outcomes.computeIfAbsent(new OutcomeKey(key, fate, why), k -> new Outcome(of, fate, why));
            lastOutcome = outcome;
        }
        outcome.rows += rows;
    }

    public Slice build() {
        List<RowCount> counts = new ArrayList<>();
        outcomes.forEach(
                (key, outcome) -> counts.add(new RowCount(kind, named(key.instansi), key.fate, key.why, outcome.rows)));
        List<Slice.Heads> people = new ArrayList<>();
        heads.forEach((key, head) ->
                people.add(new Slice.Heads(named(key.instansi), key.unorInduk, head.judged, head.unobstructed)));
        List<Slice.Missing> absent = new ArrayList<>();
        missing.forEach((key, rows) ->
                absent.add(new Slice.Missing(named(key.instansi), key.unorInduk, key.code, key.what, rows)));
        return new Slice(
                kind,
                from,
                counts,
                people,
                absent,
                findings,
                notAssessed,
                suggestions,
                foreseen,
                excepted,
                witnesses,
                rejects);
    }

    private Instansi named(String key) {
        return instansi.getOrDefault(key, Instansi.TIDAK_DIKETAHUI);
    }
}
