package id.padan.recap;

import id.padan.ledger.CauseCount;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.remedy.Remedy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds the ledger's counts up per disparity, and per instansi and disparity. */
final class OverviewTally {
    private final Titles titles;
    private final Map<String, OfCause> causes = new LinkedHashMap<>();

    OverviewTally(Titles titles) {
        this.titles = titles;
    }

    private static final class OfCause {
        private final Remedy remedy;
        private final Map<String, Long> byInstansi = new HashMap<>();
        private long findings;
        private long people;

        OfCause(Remedy remedy) {
            this.remedy = remedy;
        }
    }

    void add(CauseCount count) {
        OfCause cause = causes.computeIfAbsent(count.code(), code -> new OfCause(titles.remedy(code)));
        cause.findings += count.findings();
        cause.people += count.people();
        cause.byInstansi.merge(count.instansi().key(), count.findings(), Long::sum);
    }

    List<Summary.Cause> causes() {
        return causes.values().stream()
                .map(cause -> new Summary.Cause(cause.remedy, cause.findings, cause.people))
                .toList();
    }

    Summary.Line line(Group group, List<Headcount> heads) {
        return new Summary.Line(
                Cover.nameOf(group),
                heads.stream().mapToLong(Headcount::judged).sum(),
                heads.stream().mapToLong(Headcount::unobstructed).sum(),
                causes.values().stream()
                        .map(cause ->
                                cause.byInstansi.getOrDefault(group.instansi().key(), 0L))
                        .toList());
    }
}
