package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.Excepted;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.InputRecord;
import id.padan.ledger.LogMatch;
import id.padan.ledger.MissingData;
import id.padan.ledger.OpenCount;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.life.Cause;
import id.padan.life.ClaimCount;
import id.padan.life.EndedLife;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeReader;
import id.padan.life.LifeState;
import id.padan.remedy.Remedy;
import id.padan.remedy.RemedyCatalog;
import id.padan.rule.Claims;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A finished run held in memory; gives everything in the order the port promises. */
public final class RunFixture implements RunReader, LifeReader {
    private static final List<String> CODES =
            RemedyCatalog.builtIn().all().stream().map(Remedy::code).toList();
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.order() == 0 ? Integer.MAX_VALUE : finding.order())
            .thenComparingInt(finding -> CODES.indexOf(finding.code()))
            .thenComparing(finding -> finding.subject().nip())
            .thenComparing(finding -> finding.subject().at().file())
            .thenComparing(finding -> finding.subject().at().sheet())
            .thenComparingInt(finding -> finding.subject().at().row())
            .thenComparing(Finding::subkind);

    private final RunRecord run;
    private final List<InputRecord> inputs = new ArrayList<>();
    private final List<BookLine> books = new ArrayList<>();
    private final Map<String, Instansi> instansi = new TreeMap<>();
    private final Map<Group, Headcount> headcounts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<EndedLife> ended = new ArrayList<>();
    private final List<MissingData> missing = new ArrayList<>();
    private final List<NotAssessed> notAssessed = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Foreseen> foreseen = new ArrayList<>();
    private final List<Excepted> excepted = new ArrayList<>();
    private final List<LogMatch> logMatches = new ArrayList<>();

    public RunFixture(RunRecord run) {
        this.run = run;
    }

    /** Itself, with nothing answered. */
    public Sources sources() {
        return new Sources(this, this, LastAnswers.NONE);
    }

    public RunFixture input(InputRecord input) {
        inputs.add(input);
        return this;
    }

    public RunFixture book(BookLine book) {
        books.add(book);
        return this;
    }

    public RunFixture heads(Instansi of, String unorInduk, long judged, long unobstructed) {
        instansi.put(of.nama(), of);
        headcounts.put(new Group(of, unorInduk), new Headcount(unorInduk, judged, unobstructed));
        return this;
    }

    public RunFixture finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public RunFixture missing(MissingData gap) {
        missing.add(gap);
        return this;
    }

    public RunFixture notAssessed(NotAssessed open) {
        notAssessed.add(open);
        return this;
    }

    public RunFixture reject(Reject reject) {
        rejects.add(reject);
        return this;
    }

    public RunFixture suggestion(Suggestion suggestion) {
        suggestions.add(suggestion);
        return this;
    }

    public RunFixture excepted(Excepted person) {
        excepted.add(person);
        return this;
    }

    public RunFixture logMatch(LogMatch match) {
        logMatches.add(match);
        return this;
    }

    @Override
    public void suggestions(long number, Group group, Consumer<Suggestion> each) {
        suggestions.stream()
                .filter(suggestion -> within(group, suggestion.subject()))
                .sorted(Comparator.comparing(
                                (Suggestion suggestion) -> suggestion.subject().nama())
                        .thenComparing(suggestion -> suggestion.subject().at().row())
                        .thenComparing(Suggestion::place))
                .forEach(each);
    }

    public RunFixture foreseen(Foreseen said) {
        foreseen.add(said);
        return this;
    }

    @Override
    public void foreseen(long number, Group group, Consumer<Foreseen> each) {
        foreseen.stream()
                .filter(said -> within(group, new Group(said.instansi(), said.unorInduk())))
                .sorted(Comparator.comparing((Foreseen said) -> said.at().row()))
                .forEach(each);
    }

    @Override
    public Claims claims(long number) {
        return Claims.NONE;
    }

    @Override
    public RunRecord run(long number) {
        return run;
    }

    @Override
    public List<InputRecord> inputs(long number) {
        return inputs.stream()
                .sorted(Comparator.comparing(InputRecord::kind).thenComparing(InputRecord::file))
                .toList();
    }

    @Override
    public List<BookLine> books(long number) {
        return books.stream()
                .sorted(Comparator.comparing(BookLine::kind)
                        .thenComparing(book -> book.instansi().nama()))
                .toList();
    }

    @Override
    public List<Group> groups(long number, boolean byUnorInduk) {
        return byUnorInduk
                ? List.copyOf(headcounts.keySet())
                : instansi.values().stream().map(one -> new Group(one, "")).toList();
    }

    @Override
    public List<Headcount> headcounts(long number, Group group) {
        return headcounts.entrySet().stream()
                .filter(entry -> within(group, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<CauseCount> causes(long number) {
        record Key(String code, String subkind, Instansi instansi, String unorInduk) {}
        Map<Key, List<Finding>> counted = new LinkedHashMap<>();
        findings.stream()
                .sorted(ORDER)
                .forEach(finding -> counted.computeIfAbsent(
                                new Key(
                                        finding.code(),
                                        finding.subkind(),
                                        finding.subject().instansi(),
                                        finding.subject().unorInduk()),
                                key -> new ArrayList<>())
                        .add(finding));
        return counted.entrySet().stream()
                .map(entry -> new CauseCount(
                        entry.getKey().code(),
                        entry.getKey().subkind(),
                        entry.getKey().instansi(),
                        entry.getKey().unorInduk(),
                        entry.getValue().size(),
                        people(entry.getValue())))
                .toList();
    }

    private static long people(List<Finding> findings) {
        return findings.stream()
                .map(Finding::subject)
                .filter(subject -> subject.source() != SnapshotKind.SIASN_UNOR)
                .map(subject -> subject.nip().isEmpty() ? subject.at().toString() : subject.nip())
                .distinct()
                .count();
    }

    @Override
    public List<MissingData> missingData(long number, Group group) {
        return missing.stream()
                .filter(gap -> gap.instansi().equals(group.instansi()))
                .toList();
    }

    @Override
    public void findings(long number, Group group, Consumer<Finding> each) {
        findings.stream()
                .filter(finding -> within(group, finding.subject()))
                .sorted(ORDER)
                .forEach(each);
    }

    @Override
    public void notAssessed(long number, Group group, Consumer<NotAssessed> each) {
        notAssessed.stream().filter(open -> within(group, open.subject())).forEach(each);
    }

    @Override
    public List<OpenCount> notAssessedCounts(long number) {
        Map<OpenCount, Long> counts = new HashMap<>();
        for (NotAssessed open : notAssessed) {
            String behind = open.reason() instanceof Reason.Behind earlier ? earlier.code() : "";
            counts.merge(new OpenCount(open.subject().instansi(), open.code(), behind, 0), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().of(entry.getValue()))
                .sorted(OpenCount.ORDER)
                .toList();
    }

    @Override
    public void rejects(long number, Group group, Consumer<Reject> each) {
        rejects.stream()
                .filter(reject -> reject.instansi().equals(group.instansi()))
                .forEach(each);
    }

    @Override
    public void excepted(long number, Group group, Consumer<Excepted> each) {
        excepted.stream().filter(person -> within(group, person.subject())).forEach(each);
    }

    @Override
    public void logMatches(long number, Group group, Consumer<LogMatch> each) {
        logMatches.stream()
                .filter(match -> match.instansi().equals(group.instansi()))
                .forEach(each);
    }

    private static boolean within(Group group, Subject subject) {
        return within(group, new Group(subject.instansi(), subject.unorInduk()));
    }

    private static boolean within(Group group, Group other) {
        return group.instansi().equals(other.instansi())
                && (group.unorInduk().isEmpty() || group.unorInduk().equals(other.unorInduk()));
    }

    /** Every finding is in its first run. */
    @Override
    public List<Life> of(long number, String instansiKey) {
        Map<LifeKey, Life> lives = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.subject().instansi().key().equals(instansiKey))
                .sorted(ORDER)
                .forEach(finding -> lives.computeIfAbsent(key(finding), key -> life(finding, key)));
        return List.copyOf(lives.values());
    }

    private static LifeKey key(Finding finding) {
        return new LifeKey(finding.subject().identity().subject(), finding.code());
    }

    private Life life(Finding finding, LifeKey key) {
        return new Life(
                1 + findings.indexOf(finding),
                key,
                finding.subject().source(),
                finding.subject().instansi().key(),
                finding.subject().identity(),
                finding.subkind(),
                "",
                "",
                LifeState.BARU,
                run.tanggal(),
                run.tanggal(),
                Cause.SCOPE,
                Life.Track.NONE,
                null,
                0);
    }

    @Override
    public Life of(long number, LifeKey key) {
        return findings.stream()
                .filter(finding -> key(finding).equals(key))
                .map(finding -> life(finding, key))
                .findFirst()
                .orElseThrow();
    }

    public RunFixture ended(EndedLife one) {
        ended.add(one);
        return this;
    }

    @Override
    public void ended(long number, String instansiKey, Consumer<EndedLife> each) {
        ended.stream().filter(one -> one.life().instansi().equals(instansiKey)).forEach(each);
    }

    @Override
    public List<ClaimCount> claims(String job, long upTo) {
        return List.of();
    }

    @Override
    public Map<String, Long> bounced(long number) {
        return Map.of();
    }
}
