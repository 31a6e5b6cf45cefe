package id.padan.recap;

import id.padan.ledger.Headcount;
import id.padan.remedy.Remedy;
import id.padan.rule.Finding;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the findings of one report as they pass, so that the summary and the list cannot disagree. */
final class Tally {
    private static final String UNKNOWN = "(unor induk tidak diketahui)";

    private final Titles titles;
    private final Map<String, OfCause> causes = new LinkedHashMap<>();
    private long findings;

    Tally(Titles titles) {
        this.titles = titles;
    }

    private static final class OfCause {
        private final Remedy remedy;
        private final Map<String, Long> byUnorInduk = new HashMap<>();
        private final Set<String> people = new HashSet<>();
        private long findings;

        OfCause(Remedy remedy) {
            this.remedy = remedy;
        }

        void add(Finding finding) {
            findings++;
            byUnorInduk.merge(finding.subject().unorInduk(), 1L, Long::sum);
            if (finding.subject().source() != SnapshotKind.SIASN_UNOR) {
                people.add(finding.subject().person());
            }
        }
    }

    void add(Finding finding) {
        findings++;
        causes.computeIfAbsent(finding.code(), code -> new OfCause(titles.remedy(code)))
                .add(finding);
    }

    long findings() {
        return findings;
    }

    Summary summary(List<Headcount> headcounts) {
        Map<String, Headcount> units = new TreeMap<>();
        headcounts.forEach(unit -> units.put(unit.unorInduk(), unit));
        causes.values()
                .forEach(cause ->
                        cause.byUnorInduk.keySet().forEach(unit -> units.putIfAbsent(unit, new Headcount(unit, 0, 0))));
        List<Summary.Cause> table = new ArrayList<>();
        causes.values()
                .forEach(cause -> table.add(new Summary.Cause(cause.remedy, cause.findings, cause.people.size())));
        List<Summary.Line> lines = new ArrayList<>();
        units.values().forEach(unit -> lines.add(line(unit)));
        return new Summary(
                headcounts.stream().mapToLong(Headcount::judged).sum(),
                headcounts.stream().mapToLong(Headcount::unobstructed).sum(),
                table,
                lines);
    }

    private Summary.Line line(Headcount unit) {
        List<Long> counts = causes.values().stream()
                .map(cause -> cause.byUnorInduk.getOrDefault(unit.unorInduk(), 0L))
                .toList();
        String name = unit.unorInduk().isEmpty() ? UNKNOWN : unit.unorInduk();
        return new Summary.Line(name, unit.judged(), unit.unobstructed(), counts);
    }
}
