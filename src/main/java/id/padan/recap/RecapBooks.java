package id.padan.recap;

import id.padan.answer.Manifest;
import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.life.EndedLife;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeReader;
import id.padan.remedy.Remedy;
import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.TaskList;
import id.padan.remedy.Tasks;
import id.padan.road.Roads;
import id.padan.rule.Finding;
import id.padan.rule.RuleCatalog;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the reports of the groups of a finished run. The same run gives the same reports. Thread-safe. */
public final class RecapBooks {
    private final RunReader reader;
    private final LifeReader lives;
    private final LastAnswers answers;
    private final RemedyCatalog catalog;
    private final Roads roads;
    private final Titles titles;
    private final RunRecord run;
    private final List<InputRecord> inputs;
    private final Map<String, List<BookLine>> books;
    private final List<Remedy> dictionary;

    /** Reads what all reports of the run have in common. */
    public RecapBooks(Sources sources, RemedyCatalog catalog, Roads roads, long run) {
        this.reader = sources.reader();
        this.lives = sources.lives();
        this.answers = sources.answers();
        this.catalog = catalog;
        this.roads = roads;
        this.titles = new Titles(catalog);
        this.run = reader.run(run);
        this.inputs = reader.inputs(run);
        this.books = reader.books(run).stream()
                .collect(Collectors.groupingBy(line -> line.instansi().key()));
        this.dictionary = catalog.all();
    }

    /** The report of one group: what is long is read once to count, and again when it is drawn. */
    public RecapBook of(Group group) {
        Tally tally = new Tally(titles);
        Tasks tasks = new Tasks(catalog, run.tenggat());
        Map<Address, Suggestion> answers = new HashMap<>();
        Rows<Suggestion> suggestions =
                Rows.counted(each -> reader.suggestions(run.number(), group, each), suggestion -> {
                    if (suggestion.proposed()) {
                        answers.put(suggestion.subject().at(), suggestion);
                    }
                });
        Rows<Finding> findings = Rows.counted(each -> reader.findings(run.number(), group, each), finding -> {
            tally.add(finding);
            add(tasks, finding, answers);
        });
        reader.foreseen(run.number(), group, tasks::add);
        TaskList ranked = tasks.toList();
        Map<LifeKey, Life> standing = standing(group);
        return new RecapBook(
                cover(group),
                tally.summary(reader.headcounts(run.number(), group)),
                answers(group),
                group.unorInduk().isEmpty() ? roads.of(group.instansi().key()).orElse(null) : null,
                ranked.tasks(),
                findings.map(finding -> line(finding, ranked.rankOf(finding), standing)),
                ended(group),
                suggestions,
                missing(group),
                Rows.counted(lines -> {
                    OpenQuestions questions = new OpenQuestions(titles, lines);
                    reader.notAssessed(run.number(), group, questions);
                    questions.finish();
                }),
                Rows.counted(rejects -> reader.rejects(run.number(), group, rejects)),
                Rows.counted(excepted -> reader.excepted(run.number(), group, excepted)),
                Rows.counted(matches -> reader.logMatches(run.number(), group, matches)),
                dictionary);
    }

    private static void add(Tasks tasks, Finding finding, Map<Address, Suggestion> answers) {
        Suggestion answer = answers.get(finding.subject().at());
        if (answer == null || !finding.code().equals(RuleCatalog.NIP_TIDAK_PADAN)) {
            tasks.add(finding);
        } else {
            tasks.add(finding, answer);
        }
    }

    private AnswerSheet answers(Group group) {
        Manifest manifest = new Manifest(
                run.job(),
                run.number(),
                run.tanggal(),
                group.instansi().key(),
                Cover.nameOf(group.instansi()),
                group.unorInduk());
        return new AnswerSheet(manifest, answers.current(run.job(), manifest.instansiKey()));
    }

    /** The findings of one group alone. */
    Rows<FindingLine> findings(Group group) {
        Map<LifeKey, Life> standing = standing(group);
        return Rows.counted((Consumer<Finding> each) -> reader.findings(run.number(), group, each))
                .map(finding -> line(finding, 0, standing));
    }

    private Map<LifeKey, Life> standing(Group group) {
        return lives.of(run.number(), group.instansi().key()).stream()
                .collect(Collectors.toMap(Life::key, life -> life));
    }

    private FindingLine line(Finding finding, int task, Map<LifeKey, Life> standing) {
        LifeKey key = new LifeKey(finding.subject().identity().subject(), finding.code());
        Life here = standing.get(key);
        Life life = here == null ? lives.of(run.number(), key) : here;
        return new FindingLine(finding, catalog.of(finding.code(), finding.subkind()), task, life);
    }

    /** An instansi's whole; which unor induk a finding that is gone belonged to is not kept. */
    private Rows<EndedLine> ended(Group group) {
        if (!group.unorInduk().isEmpty()) {
            return Rows.of(List.of());
        }
        return Rows.counted((Consumer<EndedLife> each) ->
                        lives.ended(run.number(), group.instansi().key(), each))
                .map(ended -> new EndedLine(
                        ended,
                        catalog.of(ended.life().key().code(), ended.life().subkind())));
    }

    private Cover cover(Group group) {
        return new Cover(
                Cover.nameOf(group),
                run,
                inputs,
                books.getOrDefault(group.instansi().key(), List.of()));
    }

    private List<MissingLine> missing(Group group) {
        return reader.missingData(run.number(), group).stream()
                .map(gap ->
                        new MissingLine(Cover.nameOf(group), titles.of(gap.code()), titles.sentence(gap), gap.people()))
                .toList();
    }
}
