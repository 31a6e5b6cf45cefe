package id.padan.sight;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.MissingData;
import id.padan.ledger.OpenCount;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunState;
import id.padan.recap.Cover;
import id.padan.recap.RejectCsv;
import id.padan.road.Moves;
import id.padan.road.Standing;
import id.padan.rule.Reason;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The job's runs as a viewer sees them: files are everybody's, figures only those of the viewer's instansi. */
record RunSight(Office office, Boundary boundary) {
    private static final int PAGE = 20;

    RunList list(int page) {
        List<PastRun> all = office.history();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int at = Math.min(Math.max(1, page), pages);
        List<RunList.Line> lines = all.stream()
                .skip((at - 1L) * PAGE)
                .limit(PAGE)
                .map(past -> new RunList.Line(past, everywhere(), inputs(past)))
                .toList();
        return new RunList(all.size(), at, pages, lines);
    }

    RunDetail one(long number) {
        PastRun past = past(number);
        RunReader reader = office.bench().reader();
        List<BookLine> lines =
                boundary.only(reader.books(number), line -> line.instansi().key());
        boolean ended = past.run().state() != RunState.RUNNING;
        return new RunDetail(
                past,
                everywhere(),
                office.bench().lookUps().clock().times(number),
                inputs(past),
                sums(lines),
                lines.stream()
                        .map(line -> new RunDetail.Book(Cover.nameOf(line.instansi()), line))
                        .toList(),
                moves(number),
                ended ? open(reader.notAssessedCounts(number)) : List.of(),
                ended ? missing(number) : List.of());
    }

    /** Writes the rejected rows of all instansi and closes the file; for those who run. */
    void rejects(long number, OutputStream file) throws IOException {
        if (!boundary.viewer().mayRun()) {
            throw new OutOfSightException();
        }
        past(number);
        new Trail(office, boundary.viewer()).fetched("baris ditolak, run " + number);
        RunReader reader = office.bench().reader();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(Instansi.TIDAK_DIKETAHUI, ""));
        reader.groups(number, false).stream()
                .filter(group -> !group.instansi().key().isEmpty())
                .forEach(groups::add);
        RejectCsv.write(each -> groups.forEach(group -> reader.rejects(number, group, each)), file);
    }

    private PastRun past(long number) {
        return office.history().stream()
                .filter(past -> past.run().number() == number)
                .findFirst()
                .orElseThrow(OutOfSightException::new);
    }

    private boolean everywhere() {
        return boundary.viewer().seesEverywhere();
    }

    private List<RunInput> inputs(PastRun past) {
        return office.bench().reader().inputs(past.run().number()).stream()
                .map(RunInput::new)
                .toList();
    }

    private static List<BookLine> sums(List<BookLine> lines) {
        Map<SnapshotKind, BookLine> sums = new EnumMap<>(SnapshotKind.class);
        lines.forEach(line -> sums.merge(line.kind(), line, BookLine::plus));
        return List.copyOf(sums.values());
    }

    private @Nullable Moves moves(long number) {
        return office.bench()
                .lookUps()
                .standings()
                .of(number)
                .map(left -> boundary.only(left.standings(), Standing::instansi).stream()
                        .map(Standing::moves)
                        .reduce(Moves.NONE, Moves::plus))
                .orElse(null);
    }

    private List<RunDetail.Unjudged> open(List<OpenCount> counts) {
        Titles titles = new Titles(office.catalog());
        Map<OpenKey, Long> sums = new LinkedHashMap<>();
        boundary.only(counts, count -> count.instansi().key())
                .forEach(count -> sums.merge(new OpenKey(count.code(), count.behind()), count.subjects(), Long::sum));
        List<RunDetail.Unjudged> open = new ArrayList<>();
        sums.forEach((key, subjects) ->
                open.add(new RunDetail.Unjudged(titles.of(key.code), behind(key.behind, titles), subjects)));
        open.sort(Comparator.comparing(RunDetail.Unjudged::title));
        return open;
    }

    private record OpenKey(String code, String behind) {}

    private static String behind(String code, Titles titles) {
        return code.isEmpty()
                ? "Data pada baris itu sendiri belum jelas."
                : "Baru dapat dinilai setelah “" + titles.of(code) + "” diselesaikan.";
    }

    private List<RunDetail.Unjudged> missing(long number) {
        Titles titles = new Titles(office.catalog());
        Map<Gap, Long> sums = new LinkedHashMap<>();
        RunReader reader = office.bench().reader();
        List<Group> groups = boundary.only(
                reader.groups(number, false), group -> group.instansi().key());
        for (Group group : groups) {
            for (MissingData gap : reader.missingData(number, group)) {
                sums.merge(new Gap(gap.code(), gap.what()), gap.people(), Long::sum);
            }
        }
        List<RunDetail.Unjudged> missing = new ArrayList<>();
        sums.forEach((gap, people) -> missing.add(
                new RunDetail.Unjudged(titles.of(gap.code), new Reason.NoData(gap.what).sentence(), people)));
        return missing;
    }

    private record Gap(String code, String what) {}
}
