package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.Summary;
import id.padan.remedy.Remedy;
import id.padan.road.Point;
import id.padan.road.Road;
import id.padan.road.Roads;
import id.padan.road.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts {@link Home} together from what each of the viewer's instansi has. */
record HomeSight(Office office, Boundary boundary) {
    private static final int MOST_TASKS = 10;

    Optional<Home> home() {
        return office.latest().map(this::of);
    }

    /** Each run in the figures of the instansi that it knew. */
    List<RunStop> stops() {
        return office.published().stream().map(this::stop).toList();
    }

    private RunStop stop(RunRecord run) {
        List<Group> groups = boundary.only(
                office.groups(run.number(), false), group -> group.instansi().key());
        Point point = road(run, groups)
                .map(Road::last)
                .filter(last -> last.run() == run.number())
                .orElse(null);
        return new RunStop(run, point);
    }

    private Home of(RunRecord run) {
        List<Group> groups = boundary.only(
                office.groups(run.number(), false), group -> group.instansi().key());
        List<Home.InstansiLine> lines = new ArrayList<>();
        List<TaskLine> tasks = new ArrayList<>();
        Map<String, Summary.Cause> causes = new LinkedHashMap<>();
        for (Group group : groups) {
            String key = group.instansi().key();
            String name = Cover.nameOf(group);
            Figures.Figure figure = office.figures().of(run, group);
            Summary summary = figure.summary();
            lines.add(new Home.InstansiLine(key, name, summary.judged(), summary.unobstructed(), summary.findings()));
            summary.causes().forEach(cause -> causes.merge(cause.remedy().code(), cause, HomeSight::plus));
            figure.tasks().forEach(task -> tasks.add(TaskLine.of(task, key, name)));
        }
        lines.sort(Comparator.comparingLong(Home.InstansiLine::held).reversed());
        tasks.sort(Comparator.comparingInt(TaskLine::freed)
                .thenComparingInt(TaskLine::people)
                .reversed());
        return new Home(
                groups.size() == 1 ? lines.get(0).name() : office.job().nama(),
                run,
                office.coming().orElse(null),
                office.today(),
                lines.stream().mapToLong(Home.InstansiLine::judged).sum(),
                lines.stream().mapToLong(Home.InstansiLine::unobstructed).sum(),
                lines.stream().mapToLong(Home.InstansiLine::findings).sum(),
                causes.values().stream()
                        .sorted(Comparator.comparingLong(Summary.Cause::findings)
                                .reversed())
                        .toList(),
                road(run, groups).orElse(null),
                lines,
                tasks.stream().limit(MOST_TASKS).toList());
    }

    private static Summary.Cause plus(Summary.Cause one, Summary.Cause other) {
        Remedy remedy = one.remedy();
        return new Summary.Cause(remedy, one.findings() + other.findings(), one.people() + other.people());
    }

    private Optional<Road> road(RunRecord run, List<Group> groups) {
        Roads roads = office.roads(run);
        Set<String> keys = groups.stream().map(group -> group.instansi().key()).collect(Collectors.toSet());
        Series own = roads.series().only(keys);
        return new Roads(own, roads.today(), roads.tenggat()).all();
    }
}
