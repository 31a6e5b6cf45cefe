package id.padan.road;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How things stood on one day, for one instansi or several together.
 *
 * @param run the last of that day
 * @param judged people
 * @param open findings by who repairs them
 * @param waitDays the longest time until a repair of one of them shows
 * @param moves since the day before on the road
 */
public record Point(
        long run, LocalDate tanggal, long judged, long unobstructed, Map<Actor, Long> open, int waitDays, Moves moves) {
    public Point {
        Map<Actor, Long> ordered = new EnumMap<>(Actor.class);
        ordered.putAll(open);
        open = Collections.unmodifiableMap(ordered);
    }

    /** Open findings of all actors. */
    public long total() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    /** People whom something keeps from flowing. */
    public long held() {
        return judged - unobstructed;
    }

    /** The same with these findings more. */
    Point with(Actor actor, long more, int days, Moves further) {
        Map<Actor, Long> sum = new EnumMap<>(Actor.class);
        sum.putAll(open);
        if (more > 0) {
            sum.merge(actor, more, Long::sum);
        }
        return new Point(
                run,
                tanggal,
                judged,
                unobstructed,
                sum,
                more > 0 ? Math.max(waitDays, days) : waitDays,
                moves.plus(further));
    }

    /** Two instansi of one day together. */
    Point plus(Point other) {
        Map<Actor, Long> sum = new EnumMap<>(Actor.class);
        sum.putAll(open);
        other.open.forEach((actor, count) -> sum.merge(actor, count, Long::sum));
        return new Point(
                Math.max(run, other.run),
                tanggal,
                judged + other.judged,
                unobstructed + other.unobstructed,
                sum,
                Math.max(waitDays, other.waitDays),
                moves.plus(other.moves));
    }
}
