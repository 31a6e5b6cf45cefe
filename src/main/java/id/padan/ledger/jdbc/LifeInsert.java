package id.padan.ledger.jdbc;

import id.padan.life.Entry;
import id.padan.life.Life;
import id.padan.life.LifeSubject;
import id.padan.life.Move;
import id.padan.life.Step;
import id.padan.rule.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lays the steps of a run into their tables. */
record LifeInsert(JdbcTemplate jdbc, BulkInsert bulk, String job, long run, LocalDate day) {
    private static final List<String> LIFE = List.of(
            "life",
            "job",
            "first_run",
            "first_day",
            "kind",
            "code",
            "nip",
            "nama",
            "sekolah",
            "unor",
            "pmm_value",
            "siasn_value");
    private static final List<String> SUBJECT = List.of("run_number", "job", "subject", "code", "life");
    private static final List<String> COURSE = List.of(
            "run_number",
            "life",
            "instansi_key",
            "came_from",
            "kind",
            "subject",
            "school",
            "by_nuptk",
            "by_nama",
            "code",
            "subkind",
            "actor",
            "task",
            "state",
            "since",
            "first_day",
            "why",
            "move",
            "claim",
            "regressions",
            "handovers",
            "denied",
            "spent",
            "until",
            "said");
    private static final List<String> EVENT = List.of("run_number", "life", "tanggal", "event", "detail");

    void insert(List<Entry> entries) {
        List<Object[]> lives = new ArrayList<>();
        List<Object[]> subjects = new ArrayList<>();
        List<Object[]> course = new ArrayList<>(entries.size());
        List<Object[]> events = new ArrayList<>();
        long next = 0;
        for (Entry entry : entries) {
            Step step = entry.step();
            boolean born = step.now().number() == 0;
            if (born) {
                next = next == 0 ? last() + 1 : next + 1;
                step = step.numbered(next);
                lives.add(life(step.now(), about(entry)));
            }
            if (born || step.renumbered()) {
                Life now = step.now();
                subjects.add(
                        new Object[] {run, job, now.key().subject(), now.key().code(), now.number()});
            }
            course.add(course(step));
            events(step, entry.about(), events);
        }
        bulk.into("life", LIFE, lives);
        bulk.into("life_subject", SUBJECT, subjects);
        bulk.into("course", COURSE, course);
        bulk.into("life_event", EVENT, events);
        entries.stream()
                .map(Entry::step)
                .filter(Step::renumbered)
                .map(Renumbering::of)
                .distinct()
                .forEach(this::rename);
    }

    /** A person's number before and now. */
    private record Renumbering(long before, long now) {
        static Renumbering of(Step step) {
            Life before = step.before();
            long now = step.now().key().subject();
            return new Renumbering(before == null ? now : before.key().subject(), now);
        }
    }

    /** What ended under the old number is the same person's, should it come back. */
    private void rename(Renumbering person) {
        jdbc.update(
                "insert into life_subject (run_number, job, subject, code, life)"
                        + " select distinct cast(? as bigint), s.job, cast(? as bigint), s.code, s.life from life_subject s"
                        + " where s.job = ? and s.subject = ? and not exists (select 1 from life_subject k"
                        + " where k.job = s.job and k.subject = ? and k.code = s.code)",
                run,
                person.now,
                job,
                person.before,
                person.now);
    }

    private long last() {
        Long last = jdbc.queryForObject("select coalesce(max(life), 0) from life", Long.class);
        return last == null ? 0 : last;
    }

    private static LifeSubject about(Entry entry) {
        LifeSubject about = entry.about();
        if (about == null) {
            throw new IllegalArgumentException("a finding begins with what it is about");
        }
        return about;
    }

    private Object[] life(Life life, LifeSubject about) {
        return new Object[] {
            life.number(),
            job,
            run,
            life.firstDay(),
            life.kind().label(),
            life.key().code(),
            about.nip(),
            about.nama(),
            about.sekolah(),
            about.unor(),
            about.pmmValue(),
            about.siasnValue()
        };
    }

    private @Nullable Object[] course(Step step) {
        Life life = step.now();
        Identity who = life.who();
        Life.Track track = life.record();
        return new @Nullable Object[] {
            run,
            life.number(),
            life.instansi(),
            step.transferred() && step.before() != null ? step.before().instansi() : "",
            life.kind().label(),
            who.subject(),
            who.school(),
            who.nuptk(),
            who.nama(),
            life.key().code(),
            life.subkind(),
            life.actor(),
            life.task(),
            life.state().name(),
            life.since(),
            life.firstDay(),
            life.why().name(),
            step.move().name(),
            step.claim().name(),
            track.regressions(),
            track.handovers(),
            track.denied(),
            track.spent(),
            life.until(),
            life.values()
        };
    }

    /** That a finding was met first is not said again: its life says so. */
    private void events(Step step, @Nullable LifeSubject about, List<Object[]> events) {
        Life now = step.now();
        Life before = step.before();
        if (step.move() != Move.NONE && (step.move() != Move.FRESH || before != null)) {
            events.add(event(now, step.move().name(), now.why().label()));
        }
        if (step.claim() != Step.ClaimResult.NONE) {
            events.add(event(now, "CLAIM_" + step.claim().name(), ""));
        }
        if (before == null) {
            return;
        }
        if (step.changed() && about != null) {
            events.add(event(now, "VALUES", about.pmmValue() + " | " + about.siasnValue()));
        }
        if (step.transferred()) {
            events.add(event(now, "TRANSFERRED", before.instansi() + " | " + now.instansi()));
        }
        if (step.renumbered()) {
            events.add(event(now, "RENUMBERED", ""));
        }
        if (step.move() == Move.NONE && !now.state().follows(before.state())) {
            events.add(event(now, "STATE", now.state().label()));
        }
    }

    private Object[] event(Life life, String event, String detail) {
        return new Object[] {run, life.number(), day, event, detail};
    }
}
