package id.padan.schedule;

import java.time.Instant;
import java.util.List;

/**
 * The run that is on its way, as every server sees it.
 *
 * @param request its number among what was asked for
 * @param server which server does it; "" while none has begun
 * @param since when it was asked for
 * @param seen when it last said anything; long ago when its server died and no other has taken over yet
 * @param steps those begun so far, in order; a run that was carried on begins them anew
 * @param stopWanted who wants it to stop, "" for nobody
 */
public record LiveRun(
        long request,
        String server,
        Trigger trigger,
        String who,
        Instant since,
        Instant seen,
        List<LiveStep> steps,
        String stopWanted) {
    public LiveRun {
        steps = List.copyOf(steps);
    }

    /** False while no server has begun with it. */
    public boolean begun() {
        return !server.isEmpty();
    }
}
