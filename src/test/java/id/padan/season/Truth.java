package id.padan.season;

import id.padan.life.Cause;
import id.padan.life.LifeState;
import id.padan.life.Move;
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
    private @Nullable View before;
    private String offBefore = "";

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
            told.put(matter, next(matter, week.day(), now, rule));
        }
        standing.putAll(told);
        before = now;
        offBefore = week.ruleOff();
        return told;
    }

    /** The very same files once more: all stands as it stood, and what came back into sight is news no longer. */
    static Map<Matter, Standing> again(Map<Matter, Standing> told) {
        Map<Matter, Standing> again = new HashMap<>(told);
        again.replaceAll((matter, one) -> one.state() == LifeState.BERLANJUT ? one.as(Move.NONE) : one);
        return again;
    }

    private Standing next(Matter matter, LocalDate day, View now, boolean rule) {
        Standing last = standing.get(matter);
        if (last == null) {
            return Standing.fresh(day, came(matter, now, rule));
        }
        if (last.state().ended()) {
            return back(last, day, came(matter, now, rule));
        }
        return switch (Objects.requireNonNull(now.of(matter))) {
            case THERE, UNTOLD, PERHAPS_NOT -> last.in(LifeState.BERLANJUT, day, Move.NONE);
            case NOT_THERE ->
                last.in(LifeState.TERBUKTI_SELESAI, day, Move.REPAIRED).because(rule ? Cause.RULE : Cause.DATA);
            case LEFT -> last.in(LifeState.KELUAR, day, Move.LEFT).because(Cause.SCOPE);
            case RULE_OFF -> last.in(LifeState.KELUAR, day, Move.LEFT).because(Cause.RULE);
            case EXCEPTED -> last.in(LifeState.DIKECUALIKAN, day, Move.NONE).upTo(now.excepted(matter));
        };
    }

    /** What was proven done and is there again has come back; what merely was out of sight goes on. */
    private static Standing back(Standing ended, LocalDate day, @Nullable Cause came) {
        boolean regressed = ended.state() == LifeState.TERBUKTI_SELESAI && came != Cause.RULE;
        return regressed
                ? ended.in(LifeState.KAMBUH, day, Move.REGRESSED).regressed().because(Cause.DATA)
                : ended.in(LifeState.BERLANJUT, day, Move.FRESH).because(came);
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
