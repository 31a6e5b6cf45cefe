package id.padan.ledger.jdbc;

import id.padan.domain.Periode;
import id.padan.ledger.NewRun;
import id.padan.ledger.RunIdentity;
import id.padan.ledger.RunState;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.life.Circumstances;
import id.padan.life.Entry;
import id.padan.life.Follower;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeSubject;
import id.padan.life.Passage;
import id.padan.life.Proof;
import id.padan.life.Reply;
import id.padan.life.Seen;
import id.padan.life.Witness;
import id.padan.rule.Identity;
import id.padan.rule.Judgement;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the runs of a law; see {@link LifeLaws} for how they are written. */
final class LifePlay {
    private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);
    private static final int WAIT_DAYS = 5;
    private static final List<String> RULES = List.of("skp", "rhk", "nip", "ganda_pmm", "tidak_ada_di_pmm");

    private final String job;
    private final TransactionTemplate transaction;
    private final JdbcRuns runs;
    private final JdbcRunWriter writer;
    private final JdbcTemplate jdbc;
    private final JdbcLives lives;
    private final JdbcFooting footing;
    private final Map<Long, String> names = new HashMap<>();
    private final Set<LifeKey> known = new HashSet<>();
    private final Map<LifeKey, String> moves = new HashMap<>();
    private int changes;
    private Map<String, String> rulesBefore = prints(Set.of(), Set.of());

    LifePlay(DataSource database, String job) {
        this.job = job;
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        runs = new JdbcRuns(jdbc, transaction, Clock.fixed(Given.NOON, ZoneOffset.UTC));
        writer = new JdbcRunWriter(jdbc);
        lives = new JdbcLives(jdbc);
        footing = new JdbcFooting(jdbc);
    }

    static List<String> expected(String run) {
        int arrow = run.indexOf("=>");
        return arrow < 0 ? List.of() : words(run.substring(arrow + 2));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Plays one run; tells how every finding stands, more or less precisely. */
    Set<String> run(String written) {
        int arrow = written.indexOf("=>");
        List<String> words = words(arrow < 0 ? written : written.substring(0, arrow));
        Words said = new Words(words);
        long run = runs.open(
                        new NewRun(
                                new RunIdentity(job, said.day, "sidik " + changes++),
                                0,
                                new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                                LocalDate.of(2026, 6, 30),
                                Path.of("reports"),
                                Given.NOON),
                        RULES)
                .run()
                .number();
        Map<LifeKey, String> claims = new HashMap<>();
        transaction.executeWithoutResult(status -> follow(run, said, claims));
        if (!words.contains("gagal")) {
            runs.state(run, RunState.PUBLISHED, "");
        }
        return standing(run, claims);
    }

    private void follow(long run, Words said, Map<LifeKey, String> claims) {
        writer.slice(run, said.witnesses());
        OptionalLong accepted = lives.accepted(job, run);
        lives.forget(job, run, accepted.orElse(0));
        Map<String, String> rules = prints(said.changed, said.off);
        rulesBefore = accepted.isPresent() ? footing.rules(accepted.getAsLong()) : rules;
        footing.rules(run, rules);
        List<Entry> entries = new ArrayList<>();
        Follower follower = new Follower(
                new Passage(said.day, said.asOf, said.same),
                accepted.isPresent() ? lives.of(accepted.getAsLong()) : null,
                new Told(said, rules),
                step -> {
                    entries.add(new Entry(step, new LifeSubject("", "", "", "", "", "")));
                    claims.put(step.now().key(), "!" + step.claim());
                    moves.put(step.now().key(), "~" + step.move());
                });
        said.found.forEach(seen -> {
            known.add(seen.key());
            follower.meet(seen);
        });
        follower.finish(witness -> lives.witnesses(run, witness), keys -> {
            lives.add(job, run, said.day, entries);
            entries.clear();
            return lives.ended(job, keys);
        });
        lives.add(job, run, said.day, entries);
    }

    private Set<String> standing(long run, Map<LifeKey, String> claims) {
        Set<String> standing = new HashSet<>();
        Set<LifeKey> told = new HashSet<>();
        for (Life life : lives.of(run)) {
            told.add(life.key());
            String claim = claims.getOrDefault(life.key(), "");
            String state = name(life.key()) + "=" + life.state();
            standing.add(state + moves.getOrDefault(life.key(), ""));
            standing.add(state + "*" + history(run, life));
            Stream.of("", "+" + life.why()).forEach(why -> {
                standing.add(state + why);
                standing.add(state + why + claim);
            });
        }
        known.stream().filter(key -> !told.contains(key)).forEach(key -> standing.add(name(key) + "=-"));
        return standing;
    }

    /** What the run put down in the finding's history. */
    private String history(long run, Life life) {
        return String.join(
                ",",
                jdbc.queryForList(
                        "select event from life_event where run_number = ? and life = ? order by event",
                        String.class,
                        run,
                        life.number()));
    }

    private String name(LifeKey key) {
        return names.get(key.subject()) + "." + key.code();
    }

    private static Map<String, String> prints(Set<String> changed, Set<String> off) {
        Map<String, String> prints = new HashMap<>();
        RULES.stream()
                .filter(code -> !off.contains(code))
                .forEach(code -> prints.put(code, changed.contains(code) ? "2" : "1"));
        return prints;
    }

    /** {@code A/7@X}: the subject, by what else it is known, where it stands. */
    private final class Who {
        private final Identity identity;
        private final String instansi;

        Who(String text) {
            String name = text.substring(0, 1);
            int slash = text.indexOf('/');
            int at = text.indexOf('@');
            int end = at < 0 ? text.length() : at;
            long other = slash < 0 ? 0 : Long.parseLong(text.substring(slash + 1, end));
            instansi = at < 0 ? "X" : text.substring(at + 1);
            identity = new Identity(1_000L + name.charAt(0), 1, 0, other);
            names.put(identity.subject(), name);
        }
    }

    /** What stands in one run's words. */
    private final class Words {
        private final LocalDate day;
        private LocalDate asOf;
        private boolean same;
        private boolean missing;
        private final List<Seen> found = new ArrayList<>();
        private final List<Witness> seen = new ArrayList<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<String> off = new HashSet<>();
        private final Map<Long, Proof.Excepted> excepted = new HashMap<>();
        private final Map<String, Reply> replies = new HashMap<>();

        Words(List<String> words) {
            day = june(words.get(0));
            asOf = day;
            words.subList(1, words.size()).forEach(this::read);
        }

        private void read(String word) {
            int colon = word.indexOf(':');
            String value = word.substring(colon + 1);
            if (word.equals("sama")) {
                same = true;
            } else if (word.equals("kurang")) {
                missing = true;
            } else if (word.startsWith("per:")) {
                asOf = june(value);
            } else if (word.startsWith("aturan:")) {
                changed.add(value);
            } else if (word.startsWith("mati:")) {
                off.add(value);
            } else if (word.startsWith("selesai:") || word.startsWith("bukan:")) {
                answer(value, word.startsWith("selesai:"));
            } else if (!word.equals("gagal")) {
                row(word);
            }
        }

        private void answer(String value, boolean claim) {
            int at = value.indexOf('@');
            int dash = value.indexOf('-');
            LocalDate on = june(value.substring(at + 1, claim ? value.length() : dash));
            replies.put(
                    value.substring(0, at),
                    claim
                            ? new Reply(Reply.Kind.CLAIM, on, null)
                            : new Reply(Reply.Kind.EXCEPTION, on, june(value.substring(dash + 1))));
        }

        private void row(String word) {
            int dot = word.indexOf('.');
            int hash = word.indexOf('#');
            if (dot > 0) {
                int colon = word.indexOf(':');
                String code = word.substring(dot + 1, colon < 0 ? word.length() : colon);
                Who who = new Who(word.substring(0, dot));
                found.add(new Seen(
                        new LifeKey(who.identity.subject(), code),
                        code.equals("tidak_ada_di_pmm") ? SnapshotKind.SIASN_PEGAWAI : SnapshotKind.PMM,
                        who.instansi,
                        who.identity,
                        colon < 0 ? "" : word.substring(colon + 1),
                        "Pegawai",
                        names.get(who.identity.subject()) + "." + code,
                        WAIT_DAYS,
                        word.substring(dot).hashCode()));
            } else if (hash > 0) {
                excepted.put(
                        new Who(word.substring(0, hash)).identity.subject(),
                        new Proof.Excepted(june(word.substring(hash + 1))));
            } else {
                seen.add(witness(word));
            }
        }

        private Witness witness(String word) {
            int not = word.indexOf('!');
            char last = word.charAt(word.length() - 1);
            String name =
                    not > 0 ? word.substring(0, not) : word.replace("^", "").replace("?", "");
            Witness.Fate fate =
                    last == '^' ? Witness.Fate.OUT_OF_SCOPE : last == '?' ? Witness.Fate.REJECTED : Witness.Fate.JUDGED;
            return new Witness(
                    SnapshotKind.PMM,
                    new Who(name).identity,
                    fate,
                    not > 0 ? Set.of(word.substring(not + 1)) : Set.of());
        }

        private static Judgement notJudged(Identity who, String code) {
            return judgement(
                    new Judgement.Disposition.Reconciled(),
                    List.of(new NotAssessed(code, subject(who), new Reason.Behind("nip"))));
        }

        private static Judgement excepted(Identity who, Proof.Excepted until) {
            return judgement(new Judgement.Disposition.Excepted(subject(who), "cuti", until.until()), List.of());
        }

        private static Judgement judgement(Judgement.Disposition what, List<NotAssessed> open) {
            return new Judgement(Given.KAB, "", what, List.of(), open, List.of(), List.of());
        }

        private static Subject subject(Identity who) {
            return new Subject(SnapshotKind.PMM, new Address("pmm.csv", "", 1), Given.KAB, "", "", "", "", "", who);
        }

        /** Whose finding is met came, too. */
        Slice witnesses() {
            SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, 0);
            seen.forEach(slice::add);
            seen.forEach(one -> one.open().forEach(code -> slice.add(notJudged(one.who(), code))));
            excepted.forEach((subject, until) -> slice.add(excepted(new Identity(subject, 0, 0, 0), until)));
            found.stream()
                    .filter(one -> one.kind() == SnapshotKind.PMM)
                    .collect(Collectors.groupingBy(
                            Seen::who, Collectors.mapping(one -> one.key().code(), Collectors.toSet())))
                    .forEach((who, codes) -> slice.add(new Witness(SnapshotKind.PMM, who, Witness.Fate.JUDGED, codes)));
            return slice.build();
        }
    }

    private static LocalDate june(String day) {
        return MAY_31.plusDays(Long.parseLong(day));
    }

    /** What the run knows besides its rows. */
    private final class Told implements Circumstances {
        private final Words said;
        private final Map<String, String> rules;

        Told(Words said, Map<String, String> rules) {
            this.said = said;
            this.rules = rules;
        }

        @Override
        public boolean off(String code) {
            return !rules.containsKey(code);
        }

        @Override
        public boolean ruleChanged(String code) {
            return !String.valueOf(rules.get(code)).equals(rulesBefore.get(code));
        }

        /** All were judged before but those who had left, and those whom the last run could not see. */
        @Override
        public Set<LifeKey> judgedBefore(Collection<Seen> fresh) {
            OptionalLong last = lives.accepted(job, Long.MAX_VALUE);
            Set<LifeKey> left = last.isEmpty()
                    ? Set.of()
                    : lives.of(last.getAsLong()).stream()
                            .filter(life -> life.state().name().equals("KELUAR"))
                            .map(Life::key)
                            .collect(Collectors.toSet());
            Set<LifeKey> unseen = last.isEmpty() ? Set.of() : lives.unseen(last.getAsLong(), fresh);
            return fresh.stream()
                    .map(Seen::key)
                    .filter(key -> !left.contains(key) && !unseen.contains(key))
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean whole(SnapshotKind kind, String instansi, long school) {
            return !said.missing;
        }

        @Override
        public boolean whole(SnapshotKind kind, String instansi) {
            return !said.missing;
        }

        @Override
        public @Nullable Reply reply(long life, String task) {
            return said.replies.get(task);
        }

        @Override
        public Proof.@Nullable Excepted excepted(long subject) {
            return said.excepted.get(subject);
        }
    }
}
