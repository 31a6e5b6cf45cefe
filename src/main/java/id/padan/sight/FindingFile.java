package id.padan.sight;

import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.job.LookUps;
import id.padan.ledger.Group;
import id.padan.ledger.LogMatch;
import id.padan.ledger.RunRecord;
import id.padan.life.KnownLife;
import id.padan.life.Life;
import id.padan.recap.AnswerIds;
import id.padan.recap.LifeWords;
import id.padan.remedy.Remedy;
import id.padan.remedy.Task;
import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Masked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts one finding together for those who may see its person. Every view leaves a trace of the finding's number. */
record FindingFile(Office office, Boundary boundary) {
    FindingDetail masked(long life) {
        KnownLife known = known(life);
        new Trail(office, boundary.viewer()).seen("temuan " + life);
        return detail(known, Masked::of, false);
    }

    FindingDetail revealed(long life) {
        KnownLife known = known(life);
        new Trail(office, boundary.viewer()).numberSeen("temuan " + life);
        return detail(known, UnaryOperator.identity(), true);
    }

    private KnownLife known(long life) {
        boundary.requirePersons();
        KnownLife known = office.bench()
                .lookUps()
                .histories()
                .known(office.job().nama(), life)
                .orElseThrow(OutOfSightException::new);
        boundary.require(known.life().instansi());
        return known;
    }

    private FindingDetail detail(KnownLife known, UnaryOperator<String> veil, boolean revealed) {
        Life life = known.life();
        String key = life.instansi();
        RunRecord run = office.bench().reader().run(known.lastRun());
        boolean latest = office.lastPublished().filter(run::equals).isPresent();
        List<Group> groups = office.groups(run.number(), false);
        InstansiNames names = InstansiNames.in(groups);
        LookUps look = office.bench().lookUps();
        List<Finding> rows = look.subjects().findings(run.number(), key, life.key());
        String nip =
                rows.isEmpty() ? known.about().nip() : rows.get(0).subject().nip();
        List<LogMatch> log = nip.isEmpty() ? List.of() : log(look.subjects().logMatches(run.number(), key, nip), life);
        Titles titles = new Titles(office.catalog());
        Optional<Remedy> remedy = titles.remedy(life.key().code(), life.subkind());
        return new FindingDetail(
                life.number(),
                revealed,
                run,
                latest,
                key,
                names.of(key),
                titles.of(life.key().code(), life.subkind()),
                remedy.map(Remedy::meaning).orElse(""),
                remedy.map(Remedy::message).orElse(""),
                rows.isEmpty() ? known.about().nama() : rows.get(0).subject().nama(),
                veil.apply(nip),
                rows.isEmpty() ? known.about().sekolah() : rows.get(0).subject().sekolah(),
                rows.isEmpty() ? known.about().unor() : rows.get(0).subject().unor(),
                LifeWords.of(life),
                StateWords.sign(life.state()),
                new FindingSides(known, rows, log, veil).sides(),
                rows.stream().map(Finding::explanation).map(veil).distinct().toList(),
                rows.stream().map(row -> row.subject().at().toString()).toList(),
                candidates(
                        look.subjects()
                                .suggestions(run.number(), key, life.key().subject()),
                        veil),
                remedy.map(FindingFile::repair).orElse(null),
                latest && life.state().open() ? task(run, groups, life, veil) : null,
                replies(look, life, veil),
                new FindingHistory(
                                known.firstRun(),
                                look.histories().stops(life.number(), run.number()),
                                look.histories().events(life.number(), run.number()),
                                veil,
                                names::of)
                        .told());
    }

    /** Of this disparity, or of none that is known. */
    private static List<LogMatch> log(List<LogMatch> all, Life life) {
        return all.stream()
                .filter(one ->
                        one.code().isEmpty() || one.code().equals(life.key().code()))
                .toList();
    }

    private static FindingDetail.Repair repair(Remedy remedy) {
        return new FindingDetail.Repair(remedy.actor().label(), remedy.aplikasi(), remedy.steps(), remedy.waitDays());
    }

    private static List<FindingDetail.Candidate> candidates(List<Suggestion> all, UnaryOperator<String> veil) {
        return all.stream()
                .map(one -> new FindingDetail.Candidate(
                        veil.apply(one.nip()),
                        one.nama(),
                        one.unor(),
                        one.instansi(),
                        one.band().label(),
                        veil.apply(one.evidence())))
                .toList();
    }

    private @Nullable TaskNote task(RunRecord run, List<Group> groups, Life life, UnaryOperator<String> veil) {
        List<Task> tasks = groups.stream()
                .filter(group -> group.instansi().key().equals(life.instansi()))
                .findFirst()
                .map(group -> office.details().of(run, group).tasks())
                .orElse(List.of());
        return tasks.stream()
                .filter(task -> task.id().equals(life.task()))
                .findFirst()
                .map(task -> TaskNote.of(task, tasks.size(), veil))
                .orElse(null);
    }

    private List<FindingDetail.Reply> replies(LookUps look, Life life, UnaryOperator<String> veil) {
        Map<RowKey, List<Recorded>> all = look.answers().history(office.job().nama(), life.instansi());
        List<FindingDetail.Reply> replies = new ArrayList<>();
        all.getOrDefault(AnswerIds.of(life), List.of()).forEach(one -> replies.add(reply(one, "temuan ini", veil)));
        all.getOrDefault(AnswerIds.task(life.task()), List.of())
                .forEach(one -> replies.add(reply(one, "tugasnya", veil)));
        replies.sort(Comparator.comparing(FindingDetail.Reply::received).reversed());
        return replies;
    }

    private static FindingDetail.Reply reply(Recorded one, String about, UnaryOperator<String> veil) {
        return new FindingDetail.Reply(
                one.received(),
                about,
                one.answer().status().label(),
                veil.apply(one.answer().note()),
                one.answer().name(),
                one.answer().date(),
                one.answer().until());
    }
}
