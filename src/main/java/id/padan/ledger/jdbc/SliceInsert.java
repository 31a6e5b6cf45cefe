package id.padan.ledger.jdbc;

import id.padan.ledger.RowCount;
import id.padan.ledger.Slice;
import id.padan.life.Witness;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Identity;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the parts of a slice into their tables. */
record SliceInsert(BulkInsert bulk) {
    /** Stands for a slice's first ordinal where the loading of the references writes. */
    static final long LOADING = -1;

    private static final List<String> OUTCOME =
            List.of("run_number", "kind", "slice", "instansi_key", "fate", "why", "line_count");
    private static final List<String> SLICE = List.of("run_number", "kind", "slice", "findings");
    private static final List<String> HEADCOUNT =
            List.of("run_number", "unit", "kind", "slice", "judged", "unobstructed");
    private static final List<String> MISSING =
            List.of("run_number", "unit", "kind", "slice", "code", "what", "people");
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
            "sort_place",
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
    private static final List<String> WITNESS =
            List.of("run_number", "kind", "subject", "school", "by_nuptk", "by_nama", "fate", "open_codes");
    private static final List<String> NOT_ASSESSED = with("codes", "behind", "sentence");
    private static final List<String> SUGGESTION = with(
            "place",
            "candidate_nip",
            "candidate_nama",
            "candidate_unor",
            "candidate_instansi",
            "band",
            "score",
            "evidence",
            "claim");
    private static final List<String> FORESEEN = List.of(
            "run_number",
            "unit",
            "file",
            "sheet",
            "line",
            "sort",
            "code",
            "subkind",
            "target_kind",
            "target_id",
            "target_label");
    private static final List<String> EXCEPTED = with("alasan", "sampai");

    private static List<String> with(String... more) {
        return Stream.concat(SubjectColumns.NAMES.stream(), Stream.of(more)).toList();
    }

    void insert(RunNames names, Slice slice) {
        long run = names.run();
        String kind = slice.kind().label();
        long from = slice.from();
        List<Object[]> one = new ArrayList<>();
        one.add(new Object[] {run, kind, from, slice.findings().size()});
        bulk.into("slice", SLICE, one);
        insertOutcomes(run, from, slice.outcomes());
        List<Object[]> heads = new ArrayList<>();
        for (Slice.Heads head : slice.heads()) {
            int unit = names.unit(head.instansi(), head.unorInduk());
            heads.add(new Object[] {run, unit, kind, from, head.judged(), head.unobstructed()});
        }
        bulk.into("headcount", HEADCOUNT, heads);
        List<Object[]> missing = new ArrayList<>();
        for (Slice.Missing gap : slice.missing()) {
            int unit = names.unit(gap.instansi(), gap.unorInduk());
            missing.add(new Object[] {run, unit, kind, from, gap.code(), gap.what(), gap.people()});
        }
        bulk.into("missing_data", MISSING, missing);
        insertRejects(run, from, slice.rejects());
        insertSubjects(names, slice);
    }

    private void insertSubjects(RunNames names, Slice slice) {
        List<Object[]> findings = new ArrayList<>();
        slice.findings().forEach(finding -> findings.add(values(names, finding)));
        bulk.into("finding", FINDING, findings);
        List<Object[]> notAssessed = new ArrayList<>();
        OpenCodes.of(slice.notAssessed())
                .forEach(open -> notAssessed.add(
                        SubjectColumns.values(names, open.subject(), open.codes(), open.behind(), open.sentence())));
        bulk.into("not_assessed", NOT_ASSESSED, notAssessed);
        List<Object[]> suggestions = new ArrayList<>();
        slice.suggestions().forEach(suggestion -> suggestions.add(values(names, suggestion)));
        bulk.into("suggestion", SUGGESTION, suggestions);
        List<Object[]> foreseen = new ArrayList<>();
        slice.foreseen().forEach(said -> foreseen.add(values(names, said)));
        bulk.into("foreseen", FORESEEN, foreseen);
        List<Object[]> excepted = new ArrayList<>();
        slice.excepted()
                .forEach(by -> excepted.add(SubjectColumns.values(names, by.subject(), by.alasan(), by.sampai())));
        bulk.into("excepted", EXCEPTED, excepted);
        List<Object[]> witnesses = new ArrayList<>();
        slice.witnesses().forEach(witness -> witnesses.add(values(names.run(), witness)));
        bulk.into("witness", WITNESS, witnesses);
    }

    private static Object[] values(long run, Witness witness) {
        Identity who = witness.who();
        return new Object[] {
            run,
            witness.kind().label(),
            who.subject(),
            who.school(),
            who.nuptk(),
            who.nama(),
            witness.fate().name(),
            String.join(" ", new TreeSet<>(witness.open()))
        };
    }

    private static @Nullable Object[] values(RunNames names, Finding finding) {
        return SubjectColumns.values(
                names,
                finding.subject(),
                names.sortPlace(finding),
                finding.code(),
                finding.subkind(),
                finding.severity().name(),
                finding.order(),
                finding.first(),
                personBesides(finding.subject()),
                finding.pmmValue(),
                finding.siasnValue(),
                finding.explanation(),
                finding.target().kind().name(),
                finding.target().id(),
                finding.target().label());
    }

    private static @Nullable Object[] values(RunNames names, Suggestion suggestion) {
        return SubjectColumns.values(
                names,
                suggestion.subject(),
                suggestion.place(),
                suggestion.nip(),
                suggestion.nama(),
                suggestion.unor(),
                suggestion.instansi(),
                suggestion.band().name(),
                suggestion.score(),
                suggestion.evidence(),
                suggestion.claim().name());
    }

    private static Object[] values(RunNames names, Foreseen said) {
        Address at = said.at();
        return new Object[] {
            names.run(),
            names.unit(said.instansi(), said.unorInduk()),
            at.file(),
            at.sheet(),
            at.row(),
            said.sort().name(),
            said.code(),
            said.subkind(),
            said.target().kind().name(),
            said.target().id(),
            said.target().label()
        };
    }

    /** Nearly always the NIP that stands in the row already, which "" says. */
    private static String personBesides(Subject subject) {
        String person = subject.person();
        return person.equals(subject.nip()) ? "" : person;
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
