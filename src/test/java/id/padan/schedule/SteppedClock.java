package id.padan.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is told otherwise. */
final class SteppedClock extends Clock {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private volatile Instant now;

    SteppedClock(String local) {
        this.now = at(local);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    void to(String local) {
        now = at(local);
    }

    void on(Duration step) {
        now = now.plus(step);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WIB;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
