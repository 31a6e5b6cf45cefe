package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.ledger.MissingData;
import id.padan.ledger.OpenCount;
import id.padan.ledger.RunReader;
import id.padan.life.ClaimCount;
import id.padan.life.LifeReader;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the BKD's report of all instansi from a finished run. The same run gives the same report. */
public final class OverviewBooks {
    private final RunReader reader;
    private final LifeReader lives;
    private final LastAnswers answers;
    private final RemedyCatalog catalog;
    private final Roads roads;
    private final Titles titles;

    public OverviewBooks(Sources sources, RemedyCatalog catalog, Roads roads) {
        this.reader = sources.reader();
        this.lives = sources.lives();
        this.answers = sources.answers();
        this.catalog = catalog;
        this.roads = roads;
        this.titles = new Titles(catalog);
    }

    /**
     * The report: counts of the ledger, never whole findings, so that a nation fits.
     *
     * @param groups all instansi of the run
     * @param mapping what the run proposes for schools without unor
     */
    public OverviewBook of(long run, List<Group> groups, SchoolMapping mapping) {
        Group nobody = new Group(Instansi.TIDAK_DIKETAHUI, "");
        return new OverviewBook(
                new Cover("Seluruh Instansi", reader.run(run), reader.inputs(run), reader.books(run)),
                summary(run, groups),
                roads.all().orElse(null),
                roads(groups),
                AnsweringLine.before(reader.run(run), groups, answers),
                claims(run, groups),
                notAssessed(run, groups),
                Rows.counted(rejects -> reader.rejects(run, nobody, rejects)),
                Rows.counted(matches -> reader.logMatches(run, nobody, matches)),
                catalog.all(),
                new OverviewBook.Mapping(mapping.proposals(), mapping.conflicts()));
    }

    private List<RoadLine> roads(List<Group> groups) {
        List<RoadLine> lines = new ArrayList<>();
        for (Group group : groups) {
            roads.of(group.instansi().key())
                    .filter(road -> road.last().judged() + road.open() > 0)
                    .ifPresent(road -> lines.add(new RoadLine(Cover.nameOf(group), road)));
        }
        return lines;
    }

    private List<ClaimLine> claims(long run, List<Group> groups) {
        Map<String, Long> bounced = new HashMap<>(lives.bounced(run));
        Map<String, List<ClaimCount>> counts =
                lives.claims(reader.run(run).job(), run).stream().collect(Collectors.groupingBy(ClaimCount::instansi));
        List<ClaimLine> lines = new ArrayList<>();
        for (Group group : groups) {
            String key = group.instansi().key();
            String name = Cover.nameOf(group);
            for (ClaimCount count : counts.getOrDefault(key, List.of())) {
                lines.add(new ClaimLine(name, count.actor(), count.held(), count.denied(), 0));
            }
            Long changed = bounced.get(key);
            if (changed != null) {
                lines.add(new ClaimLine(name, "", 0, 0, changed));
            }
        }
        return lines;
    }

    private Summary summary(long run, List<Group> groups) {
        OverviewTally tally = new OverviewTally(titles);
        reader.causes(run).forEach(tally::add);
        List<Summary.Line> lines = groups.stream()
                .map(group -> tally.line(group, reader.headcounts(run, group)))
                .filter(line -> !line.name().equals(Cover.TANPA_INSTANSI) || line.judged() + line.total() > 0)
                .toList();
        return new Summary(
                lines.stream().mapToLong(Summary.Line::judged).sum(),
                lines.stream().mapToLong(Summary.Line::unobstructed).sum(),
                tally.causes(),
                lines);
    }

    private List<MissingLine> notAssessed(long run, List<Group> groups) {
        Map<String, List<OpenCount>> open = reader.notAssessedCounts(run).stream()
                .collect(Collectors.groupingBy(count -> count.instansi().key()));
        List<MissingLine> all = new ArrayList<>();
        for (Group group : groups) {
            String name = Cover.nameOf(group);
            for (MissingData gap : reader.missingData(run, group)) {
                all.add(new MissingLine(name, titles.of(gap.code()), titles.sentence(gap), gap.people()));
            }
            all.addAll(lines(name, open.getOrDefault(group.instansi().key(), List.of())));
        }
        return all;
    }

    /** Disparities of one name and reason in one line. */
    private List<MissingLine> lines(String name, List<OpenCount> open) {
        record Sort(String title, String reason) {}
        Map<Sort, Long> counts = new HashMap<>();
        open.forEach(count -> counts.merge(
                new Sort(titles.of(count.code()), titles.kind(count.behind())), count.subjects(), Long::sum));
        return counts.entrySet().stream()
                .map(count -> new MissingLine(
                        name, count.getKey().title(), count.getKey().reason(), count.getValue()))
                .sorted(Comparator.comparing(MissingLine::title).thenComparing(MissingLine::reason))
                .toList();
    }
}
