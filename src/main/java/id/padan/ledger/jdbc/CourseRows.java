package id.padan.ledger.jdbc;

import id.padan.life.Cause;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of course on their way back; what hundreds of thousands have in common is kept once. One use, one thread. */
final class CourseRows {
    static final String COLUMNS = "c.life, c.instansi_key, c.kind, c.subject, c.school, c.by_nuptk, c.by_nama, c.code,"
            + " c.subkind, c.actor, c.task, c.state, c.since, c.first_day, c.why, c.regressions, c.handovers, c.denied,"
            + " c.spent, c.until, c.said";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();

    Life life(Fields row) throws SQLException {
        long number = row.count();
        String instansi = text(row);
        SnapshotKind kind = row.kind();
        Identity who = row.identity();
        LifeKey key = new LifeKey(who.subject(), text(row));
        return new Life(
                number,
                key,
                kind,
                instansi,
                who,
                text(row),
                text(row),
                text(row),
                LifeState.valueOf(row.text()),
                day(row),
                day(row),
                Cause.valueOf(row.text()),
                track(row),
                maybe(row.date()),
                row.count());
    }

    /** Nearly all have none. */
    private Life.Track track(Fields row) throws SQLException {
        Life.Track track = new Life.Track(row.number(), row.number(), row.number(), maybe(row.date()));
        return track.equals(Life.Track.NONE) ? Life.Track.NONE : track;
    }

    private String text(Fields row) throws SQLException {
        return texts.computeIfAbsent(row.text(), text -> text);
    }

    private LocalDate day(Fields row) throws SQLException {
        LocalDate day = row.date();
        if (day == null) {
            throw new SQLException("a day is missing");
        }
        return days.computeIfAbsent(day, same -> same);
    }

    private @Nullable LocalDate maybe(@Nullable LocalDate day) {
        return day == null ? null : days.computeIfAbsent(day, same -> same);
    }
}
