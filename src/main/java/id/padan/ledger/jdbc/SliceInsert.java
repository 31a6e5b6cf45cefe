package id.padan.ledger.jdbc;

import id.padan.ledger.RowCount;
import id.padan.ledger.Slice;
import id.padan.rule.Finding;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the parts of a slice into their tables. */
record SliceInsert(BulkInsert bulk) {
    /** Stands for a slice's first ordinal where the loading of the references writes. */
    static final long LOADING = -1;

    private static final List<String> OUTCOME =
            List.of("run_number", "kind", "slice", "instansi_key", "fate", "why", "line_count");
    private static final List<String> HEADCOUNT =
            List.of("run_number", "kind", "slice", "instansi_key", "unor_induk", "judged", "unobstructed");
    private static final List<String> MISSING =
            List.of("run_number", "kind", "slice", "instansi_key", "unor_induk", "code", "what", "people");
    private static final List<String> REJECT = List.of(
            "run_number",
            "kind",
            "file",
            "sheet",
            "line",
            "ordinal",
            "slice",
            "header",
            "code",
            "found",
            "sentence",
            "instansi_key");
    private static final List<String> FINDING = with(
            "code",
            "subkind",
            "severity",
            "block_order",
            "is_first",
            "person",
            "pmm_value",
            "siasn_value",
            "explanation",
            "target_kind",
            "target_id",
            "target_label");
    private static final List<String> NOT_ASSESSED = with("code", "behind", "sentence");
    private static final List<String> EXCEPTED = with("alasan", "sampai");

    private static List<String> with(String... more) {
        return Stream.concat(SubjectColumns.NAMES.stream(), Stream.of(more)).toList();
    }

    void insert(long run, Slice slice, SliceTally tally) {
        String kind = slice.kind().label();
        List<Object[]> outcomes = new ArrayList<>();
        tally.outcomes.forEach((key, rows) -> outcomes.add(new Object[] {
            run, kind, slice.from(), key.instansi(), key.fate().label(), key.why(), rows
        }));
        bulk.into("outcome", OUTCOME, outcomes);
        List<Object[]> heads = new ArrayList<>();
        tally.heads.forEach((key, head) ->
                heads.add(new Object[] {run, kind, slice.from(), key.instansi(), key.unorInduk(), head[0], head[1]}));
        bulk.into("headcount", HEADCOUNT, heads);
        List<Object[]> missing = new ArrayList<>();
        tally.missing.forEach((key, people) -> missing.add(
                new Object[] {run, kind, slice.from(), key.instansi(), key.unorInduk(), key.code(), key.what(), people
                }));
        bulk.into("missing_data", MISSING, missing);
        insertRejects(run, slice.from(), slice.rejects());
        insertJudgements(run, slice.judgements());
    }

    private void insertJudgements(long run, List<Judgement> judgements) {
        List<Object[]> findings = new ArrayList<>();
        List<Object[]> notAssessed = new ArrayList<>();
        List<Object[]> excepted = new ArrayList<>();
        for (Judgement judgement : judgements) {
            judgement.findings().forEach(finding -> findings.add(values(run, finding)));
            for (NotAssessed one : judgement.notAssessed()) {
                if (!(one.reason() instanceof Reason.NoData)) {
                    notAssessed.add(values(run, one));
                }
            }
            if (judgement.disposition() instanceof Disposition.Excepted by) {
                excepted.add(SubjectColumns.values(run, judgement.subject(), by.alasan(), by.sampai()));
            }
        }
        bulk.into("finding", FINDING, findings);
        bulk.into("not_assessed", NOT_ASSESSED, notAssessed);
        bulk.into("excepted", EXCEPTED, excepted);
    }

    private static @Nullable Object[] values(long run, Finding finding) {
        return SubjectColumns.values(
                run,
                finding.subject(),
                finding.code(),
                finding.subkind(),
                finding.severity().name(),
                finding.order(),
                finding.first(),
                finding.subject().person(),
                finding.pmmValue(),
                finding.siasnValue(),
                finding.explanation(),
                finding.target().kind().name(),
                finding.target().id(),
                finding.target().label());
    }

    private static @Nullable Object[] values(long run, NotAssessed one) {
        String behind = one.reason() instanceof Reason.Behind earlier ? earlier.code() : "";
        String sentence =
                one.reason() instanceof Reason.Behind ? "" : one.reason().sentence();
        return SubjectColumns.values(run, one.subject(), one.code(), behind, sentence);
    }

    void insertOutcomes(long run, long slice, Collection<RowCount> counts) {
        List<Object[]> rows = new ArrayList<>();
        for (RowCount count : counts) {
            rows.add(new Object[] {
                run,
                count.kind().label(),
                slice,
                count.instansi().key(),
                count.fate().label(),
                count.why(),
                count.rows()
            });
        }
        bulk.into("outcome", OUTCOME, rows);
    }

    void insertRejects(long run, long slice, List<Reject> rejects) {
        List<Object[]> rows = new ArrayList<>();
        Address before = null;
        int ordinal = 0;
        for (Reject reject : rejects) {
            Address at = reject.at();
            ordinal = at.equals(before) ? ordinal + 1 : 0;
            before = at;
            rows.add(new Object[] {
                run,
                reject.kind().label(),
                at.file(),
                at.sheet(),
                at.row(),
                ordinal,
                slice,
                reject.column(),
                reject.code(),
                reject.value(),
                reject.sentence(),
                reject.instansi().key()
            });
        }
        bulk.into("reject", REJECT, rows);
    }
}
