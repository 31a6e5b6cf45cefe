package id.padan.ledger.jdbc;

import id.padan.ledger.Area;
import id.padan.ledger.FindingQuery;
import id.padan.ledger.FoundFinding;
import id.padan.ledger.FoundFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The findings of one run in the order in which they are listed. Immutable; some 200 bytes each. */
final class RunFindings {
    private static final int NIP_LENGTH = 18;
    private static final Comparator<FoundFinding> ORDER = Comparator.comparing(
                    FoundFinding::nama, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FoundFinding::sekolah)
            .thenComparingLong(FoundFinding::life);

    private final List<FoundFinding> all;
    private final Map<String, List<FoundFinding>> byInstansi;

    RunFindings(List<FoundFinding> findings) {
        List<FoundFinding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        this.all = List.copyOf(sorted);
        this.byInstansi = all.stream().collect(Collectors.groupingBy(FoundFinding::instansi));
    }

    Set<String> instansi() {
        return Set.copyOf(byInstansi.keySet());
    }

    FoundFindings find(FindingQuery query, long from, int most) {
        List<FoundFinding> within = within(query.area());
        if (query.equals(FindingQuery.all(query.area()))) {
            return new FoundFindings(
                    within.size(), within.stream().skip(from).limit(most).toList());
        }
        Predicate<FoundFinding> asked = predicate(query);
        List<FoundFinding> page = new ArrayList<>();
        long total = 0;
        for (FoundFinding one : within) {
            if (asked.test(one)) {
                if (total >= from && page.size() < most) {
                    page.add(one);
                }
                total++;
            }
        }
        return new FoundFindings(total, page);
    }

    /** In their order. */
    private List<FoundFinding> within(Area area) {
        if (area instanceof Area.Only only) {
            return only.instansi().size() == 1
                    ? byInstansi.getOrDefault(only.instansi().iterator().next(), List.of())
                    : all.stream().filter(one -> area.includes(one.instansi())).toList();
        }
        return all;
    }

    /** What is quickest to tell comes first. */
    private static Predicate<FoundFinding> predicate(FindingQuery query) {
        Predicate<FoundFinding> asked = one -> true;
        if (!query.states().isEmpty()) {
            asked = asked.and(one -> query.states().contains(one.state()));
        }
        if (!query.code().isEmpty()) {
            asked = asked.and(one -> one.code().equals(query.code()));
        }
        if (!query.actor().isEmpty()) {
            asked = asked.and(one -> one.actor().equals(query.actor()));
        }
        if (!query.digits().isEmpty()) {
            asked = asked.and(one -> ends(one.nip(), query.digits()));
        }
        for (String word : query.nama()) {
            WordPart part = new WordPart(word);
            asked = asked.and(one -> part.in(one.nama()));
        }
        for (String word : query.sekolah()) {
            WordPart part = new WordPart(word);
            asked = asked.and(one -> part.in(one.sekolah()) || part.in(one.unor()));
        }
        return asked;
    }

    private static boolean ends(String nip, String digits) {
        return digits.length() < NIP_LENGTH ? nip.endsWith(digits) : nip.equals(digits);
    }
}
