package id.padan.season;

import id.padan.life.Cause;
import id.padan.life.LifeState;
import id.padan.life.Move;
import id.padan.life.Step.ClaimResult;
import id.padan.season.Standing.Track;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How every finding must stand after each published week: what the week's files can show of it, beside how it stood. The
 * laws are those of issue 5, in a table of their own; nothing is asked of Padan.
 */
final class Truth {
    private final Map<Matter, Standing> standing = new HashMap<>();
    private final Map<Matter, Word> words = new HashMap<>();
    private @Nullable View before;
    private String offBefore = "";

    /** An office said something of a finding, in place of what it said before. */
    void hear(Map<Matter, Word> said) {
        words.putAll(said);
    }

    /** A week's run was published: what it must say of findings that are open, or that it closed. */
    Map<Matter, Standing> publish(Week week, View now) {
        Set<Matter> all = new HashSet<>(now.shown());
        standing.forEach((matter, last) -> {
            if (!last.state().ended()) {
                all.add(matter);
            }
        });
        Map<Matter, Standing> told = new HashMap<>();
        for (Matter matter : all) {
            boolean rule = matter.code().equals(week.ruleOff()) != matter.code().equals(offBefore);
            told.put(matter, next(matter, week, now, rule));
        }
        standing.putAll(told);
        before = now;
        offBefore = week.ruleOff();
        return told;
    }

    /** The very same files once more: all stands as it stood, and nothing moves. */
    static Map<Matter, Standing> again(Map<Matter, Standing> told) {
        Map<Matter, Standing> again = new HashMap<>(told);
        again.replaceAll((matter, one) -> one.as(Move.NONE).with(ClaimResult.NONE));
        return again;
    }

    private Standing next(Matter matter, Week week, View now, boolean rule) {
        Standing last = standing.get(matter);
        LocalDate day = week.day();
        if (last == null) {
            return heard(matter, week, Standing.fresh(day, came(matter, now, rule)), null);
        }
        if (last.state().ended()) {
            return heard(matter, week, back(last, day, came(matter, now, rule)), null);
        }
        return switch (Objects.requireNonNull(now.of(matter))) {
            case THERE -> moved(last, heard(matter, week, last.in(LifeState.BERLANJUT, day, Move.NONE), last));
            case UNTOLD, PERHAPS_NOT -> moved(last, untold(matter, day, last));
            case NOT_THERE ->
                last.in(LifeState.TERBUKTI_SELESAI, day, Move.REPAIRED)
                        .because(rule ? Cause.RULE : Cause.DATA)
                        .with(claims(matter, last) ? ClaimResult.HELD : ClaimResult.NONE);
            case LEFT -> last.in(LifeState.KELUAR, day, Move.LEFT).because(Cause.SCOPE);
            case RULE_OFF -> last.in(LifeState.KELUAR, day, Move.LEFT).because(Cause.RULE);
            case EXCEPTED ->
                moved(last, last.in(LifeState.DIKECUALIKAN, day, Move.NONE).upTo(now.excepted(matter)));
        };
    }

    /** An exception takes work aside, and its end gives it back. */
    private static Standing moved(Standing last, Standing next) {
        boolean was = last.state() == LifeState.DIKECUALIKAN;
        boolean is = next.state() == LifeState.DIKECUALIKAN;
        return was == is ? next : next.as(is ? Move.SET_ASIDE : Move.RESUMED);
    }

    /** It is there; what was said of it is borne out, waits, or does not hold. */
    private Standing heard(Matter matter, Week week, Standing there, @Nullable Standing last) {
        LocalDate day = week.day();
        Word word = words.get(matter);
        if (word != null && word.excepts(day)) {
            return there.rather(LifeState.DIKECUALIKAN, day, last).as(Move.NONE).upTo(word.until());
        }
        if (word == null || !claims(matter, there)) {
            return there;
        }
        if (week.asOf().isBefore(word.day())) {
            return there.rather(LifeState.DIKLAIM_SELESAI, day, last);
        }
        if (week.asOf().isBefore(word.day().plusDays(Codes.waitDays(matter.code())))) {
            return there.rather(LifeState.MENUNGGU_PROPAGASI, day, last);
        }
        Track track = there.track();
        return there.after(new Track(track.back(), track.denied() + 1, word.day()))
                .with(ClaimResult.DENIED);
    }

    /** Nobody can tell: an exception holds, and a claim stays a claim. */
    private Standing untold(Matter matter, LocalDate day, Standing last) {
        Word word = words.get(matter);
        if (word != null && word.excepts(day)) {
            return last.in(LifeState.DIKECUALIKAN, day, Move.NONE).upTo(word.until());
        }
        boolean waits = last.state() == LifeState.MENUNGGU_PROPAGASI;
        LifeState claimed = waits ? LifeState.MENUNGGU_PROPAGASI : LifeState.DIKLAIM_SELESAI;
        return last.in(claims(matter, last) ? claimed : LifeState.BERLANJUT, day, Move.NONE);
    }

    private boolean claims(Matter matter, Standing stands) {
        Word word = words.get(matter);
        return word != null && word.claim() && word.day().isAfter(stands.track().heard());
    }

    /** What was proven done and is there again has come back; what merely was out of sight goes on. What was said before is over. */
    private static Standing back(Standing ended, LocalDate day, @Nullable Cause came) {
        boolean regressed = ended.state() == LifeState.TERBUKTI_SELESAI && came != Cause.RULE;
        Track track = ended.track();
        LocalDate heard = ended.since().isAfter(track.heard()) ? ended.since() : track.heard();
        Track then = new Track(track.back() + (regressed ? 1 : 0), track.denied(), heard);
        return (regressed
                        ? ended.in(LifeState.KAMBUH, day, Move.REGRESSED).because(Cause.DATA)
                        : ended.in(LifeState.BERLANJUT, day, Move.FRESH).because(came))
                .after(then);
    }

    /**
     * Why something is there that was not there: the data changed only where somebody could have seen it before. Null where
     * that cannot be said: of newcomers, of rows that nobody could compare, of people who moved out of or into a school that
     * was missing.
     */
    private @Nullable Cause came(Matter matter, View now, boolean rule) {
        if (rule) {
            return Cause.RULE;
        }
        Sight seen = before == null ? Sight.UNTOLD : before.of(matter);
        boolean unsaid = before != null && before.lacksEitherPlace(matter, now);
        if (seen == null || seen == Sight.PERHAPS_NOT || unsaid) {
            return null;
        }
        return seen == Sight.THERE || seen == Sight.NOT_THERE ? Cause.DATA : Cause.SCOPE;
    }
}
