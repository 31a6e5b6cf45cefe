package id.padan.ledger.jdbc;

import id.padan.ledger.FindingQuery;
import id.padan.ledger.FoundFinding;
import id.padan.ledger.FoundFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The findings of one run in the order in which they are listed. Immutable; some 200 bytes each. */
final class RunFindings {
    private static final int NIP_LENGTH = 18;
    private static final Comparator<FoundFinding> ORDER = Comparator.comparing(
                    FoundFinding::nama, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FoundFinding::sekolah)
            .thenComparingLong(FoundFinding::life);

    private final long run;
    private final List<FoundFinding> all;
    private final Set<String> instansi;

    RunFindings(long run, List<FoundFinding> findings) {
        this.run = run;
        List<FoundFinding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        this.all = List.copyOf(sorted);
        this.instansi = all.stream().map(FoundFinding::instansi).collect(Collectors.toUnmodifiableSet());
    }

    long run() {
        return run;
    }

    Set<String> instansi() {
        return instansi;
    }

    FoundFindings find(FindingQuery query, long from, int most) {
        Predicate<FoundFinding> asked = predicate(query);
        List<FoundFinding> page = new ArrayList<>();
        long total = 0;
        for (FoundFinding one : all) {
            if (asked.test(one)) {
                if (total >= from && page.size() < most) {
                    page.add(one);
                }
                total++;
            }
        }
        return new FoundFindings(total, page);
    }

    /** What is quickest to tell comes first. */
    private static Predicate<FoundFinding> predicate(FindingQuery query) {
        Predicate<FoundFinding> asked = one -> query.area().includes(one.instansi());
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
            Pattern part = part(word);
            asked = asked.and(one -> part.matcher(one.nama()).find());
        }
        for (String word : query.sekolah()) {
            Pattern part = part(word);
            asked = asked.and(one -> part.matcher(one.sekolah()).find()
                    || part.matcher(one.unor()).find());
        }
        return asked;
    }

    private static boolean ends(String nip, String digits) {
        return digits.length() < NIP_LENGTH ? nip.endsWith(digits) : nip.equals(digits);
    }

    private static Pattern part(String word) {
        return Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
