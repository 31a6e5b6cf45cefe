package id.padan.season;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.life.LifeState;
import id.padan.life.Step.ClaimResult;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Half a year of a regency: every finding stands, week for week, as the season itself knows it must. */
final class SeasonTest {
    private static final long SEED = 2026;

    /** What happens at the desk, by week from 5 January to 29 June. */
    private static final List<Peculiar> WEEKS = List.of(
            Peculiar.NOTHING,
            Peculiar.NOTHING,
            Peculiar.REPEATED,
            Peculiar.SCHOOL_MISSING,
            Peculiar.SAME_FILE,
            Peculiar.STATUS_LOST,
            Peculiar.RULE_OFF,
            Peculiar.SCHOOL_ACCEPTED,
            Peculiar.OLDER_FILE,
            Peculiar.OTHERS_FILE,
            Peculiar.EARLIER_FILES,
            Peculiar.STAGE_LOST,
            Peculiar.NOTHING,
            Peculiar.REMARK_OFF,
            Peculiar.REMARK_OFF,
            Peculiar.SCHOOL_MISSING,
            Peculiar.REPEATED,
            Peculiar.EARLIER_FILES,
            Peculiar.SCHOOL_ACCEPTED,
            Peculiar.SCHOOL_ACCEPTED,
            Peculiar.SAME_FILE,
            Peculiar.STATUS_LOST,
            Peculiar.RULE_OFF,
            Peculiar.NOTHING,
            Peculiar.REPEATED,
            Peculiar.LAST);

    private static final int SHORT = 8;
    /** So many of each, else the season plays nothing worth the name. */
    private static final int MANY = 5;

    @TempDir
    Path folder = Path.of("");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void every_finding_stands_as_the_season_knows_it_must() throws Exception {
        Count count = play(Databases.h2(folder), SEED, WEEKS);

        for (LifeState state : LifeState.values()) {
            assertThat(count.of(state)).as(state + " of " + count).isGreaterThan(MANY);
        }
        assertThat(count.of(ClaimResult.HELD))
                .as("claims that held of " + count)
                .isGreaterThan(MANY);
        assertThat(count.of(ClaimResult.DENIED))
                .as("claims that did not hold of " + count)
                .isGreaterThan(MANY);
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void and_so_it_does_on_postgresql() throws Exception {
        Count count = play(PostgresServer.freshDatabase(), SEED + 1, WEEKS.subList(0, SHORT));

        assertThat(count.of(LifeState.TERBUKTI_SELESAI)).as(count.toString()).isPositive();
    }

    private Count play(Map<String, String> database, long seed, List<Peculiar> weeks) throws Exception {
        Play play = new Play(new Desk(folder, database), seed);
        for (int week = 1; week <= weeks.size(); week++) {
            play.week(week, weeks.get(week - 1));
        }
        return play.count();
    }
}
