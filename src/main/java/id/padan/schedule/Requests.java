package id.padan.schedule;

import id.padan.schedule.jdbc.LogTable;
import id.padan.schedule.jdbc.RequestTable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.dao.DuplicateKeyException;

/**
 * {@link RunQueue} over the tables.
 *
 * @param schedule has a request worked off
 */
record Requests(String job, RequestTable table, LogTable log, RunNews news, LongConsumer schedule, Clock clock)
        implements RunQueue {
    @Override
    public Asked ask(RunRequest request) {
        Optional<LiveRun> other = table.live();
        while (other.isEmpty()) {
            try {
                long number = table.add(request, clock.instant());
                schedule.accept(number);
                return new Asked.Accepted(number);
            } catch (DuplicateKeyException faster) {
                other = table.live();
            }
        }
        return new Asked.Busy(other.get());
    }

    @Override
    public Optional<LiveRun> live() {
        return table.live();
    }

    @Override
    public boolean stop(String who) {
        Optional<LiveRun> live = table.live();
        if (live.isEmpty()) {
            return false;
        }
        long number = live.get().request();
        table.stop(number, who);
        Outcome unbegun = Outcome.of(EndingKind.STOPPED, "Dihentikan sebelum dimulai.");
        if (table.endWaiting(number, unbegun, clock.instant())) {
            table.ending(number).ifPresent(news::ended);
        }
        return true;
    }

    @Override
    public List<Ending> endings(int most) {
        return table.endings(most);
    }

    @Override
    public Optional<Ending> ending(long request) {
        return table.ending(request);
    }

    @Override
    public List<LogLine> log(long request) {
        return log.of(request);
    }

    @Override
    public List<LogLine> logOfRun(long run) {
        return log.ofRun(job, run);
    }
}
