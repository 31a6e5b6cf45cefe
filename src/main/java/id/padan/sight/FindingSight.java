package id.padan.sight;

import id.padan.ledger.Area;
import id.padan.ledger.FindingQuery;
import id.padan.ledger.FindingSearch;
import id.padan.ledger.FoundFinding;
import id.padan.ledger.FoundFindings;
import id.padan.ledger.RunRecord;
import id.padan.remedy.Actor;
import id.padan.snapshot.Masked;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the newest run's findings for those who may see persons; every page of them leaves a trace. */
record FindingSight(Office office, Boundary boundary) {
    static final int PAGE = 50;

    /** The address's word for rows whose instansi nobody can tell, since theirs is empty. */
    private static final String UNKNOWN = "-";

    /** The page nearest to the one asked for, from 1. */
    FindingList list(FindingForm form, int page) {
        boundary.requirePersons();
        return office.latest()
                .map(run -> list(run, form, page))
                .orElse(new FindingList(form, null, FindingList.Choices.NONE, null, 0, 1, 1, List.of()));
    }

    private FindingList list(RunRecord run, FindingForm form, int page) {
        InstansiNames names = names(run);
        Titles titles = new Titles(office.catalog());
        FindingSearch search = office.bench().lookUps().findings();
        FindingList.Choices choices = choices(titles, names, search.instansi(run.number()));
        String problem = form.problem();
        if (problem != null) {
            return new FindingList(form, run, choices, problem, 0, 1, 1, List.of());
        }
        FindingQuery query = query(form, choices);
        int asked = Math.max(1, page);
        FoundFindings found = search.find(run.number(), query, (asked - 1L) * PAGE, PAGE);
        int pages = (int) Math.max(1, (found.total() + PAGE - 1) / PAGE);
        if (asked > pages) {
            return list(run, form, pages);
        }
        if (!found.findings().isEmpty()) {
            new Trail(office, boundary.viewer())
                    .seen("temuan, " + found.findings().size() + " dari " + found.total() + " hasil, halaman " + asked
                            + ", run " + run.number());
        }
        List<FindingList.Line> lines =
                found.findings().stream().map(one -> line(one, titles, names)).toList();
        return new FindingList(form, run, choices, null, found.total(), asked, pages, lines);
    }

    private InstansiNames names(RunRecord run) {
        return InstansiNames.in(office.groups(run.number(), false));
    }

    private FindingList.Choices choices(Titles titles, InstansiNames names, Set<String> instansi) {
        Area area = boundary.area();
        Map<String, String> own =
                names.sorted(instansi.stream().filter(area::includes).toList());
        String unknown = own.remove("");
        if (unknown != null) {
            own.put(UNKNOWN, unknown);
        }
        return new FindingList.Choices(
                titles.all(), Arrays.stream(Actor.values()).map(Actor::label).toList(), StateWords.choices(), own);
    }

    private FindingQuery query(FindingForm form, FindingList.Choices choices) {
        return new FindingQuery(
                choices.instansi().containsKey(form.instansi()) ? one(form.instansi()) : boundary.area(),
                form.digits(),
                FindingForm.words(form.nama()),
                FindingForm.words(form.sekolah()),
                choices.causes().containsKey(form.sebab()) ? form.sebab() : "",
                choices.actors().contains(form.pelaku()) ? form.pelaku() : "",
                form.states());
    }

    /** Of those the viewer may choose from. */
    private static Area one(String instansi) {
        return new Area.Only(Set.of(instansi.equals(UNKNOWN) ? "" : instansi));
    }

    private static FindingList.Line line(FoundFinding one, Titles titles, InstansiNames names) {
        return new FindingList.Line(
                one.life(),
                one.nama(),
                Masked.of(one.nip()),
                one.sekolah().isEmpty() ? one.unor() : one.sekolah(),
                names.of(one.instansi()),
                titles.of(one.code(), one.subkind()),
                one.actor(),
                one.state().label(),
                StateWords.sign(one.state()),
                one.since());
    }
}
