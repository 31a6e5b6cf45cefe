package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.domain.Periode;
import id.padan.ledger.RunTimes;
import id.padan.life.KnownLife;
import id.padan.life.LifeEvent;
import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.life.LifeStop;
import id.padan.remedy.Actor;
import id.padan.road.Heads;
import id.padan.road.Milestone;
import id.padan.road.Moves;
import id.padan.road.RunStandings;
import id.padan.road.Split;
import id.padan.road.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is told of one finding, and of one run, whatever the database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HistoryContract {
    private static final String SITI = "198503302010012001";
    private static final String BUDI = "199012122015011002";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

    private @Nullable FollowedRuns made;
    private long first;
    private long second;
    private long third;

    abstract HikariDataSource database();

    @BeforeAll
    void three_runs() {
        FollowedRuns runs = new FollowedRuns(database());
        first = runs.run(
                runs.row(1, Given.KAB, "unor_berbeda", SITI, "Siti", "SDN 1"),
                runs.row(2, Given.KOTA, "unor_berbeda", BUDI, "Budi", "SDN 2"));
        second = runs.run(
                runs.gone(1, Given.KAB, "unor_berbeda", SITI),
                runs.row(2, Given.KOTA, "unor_berbeda", BUDI, "Budi", "SDN 2"));
        third = runs.neverPublished(runs.row(2, Given.KOTA, "unor_berbeda", BUDI, "Budi", "SDN 2"));
        made = runs;
    }

    @AfterAll
    void close() {
        runs().close();
    }

    private FollowedRuns runs() {
        return Objects.requireNonNull(made);
    }

    @Test
    void a_finding_is_known_as_the_last_published_run_left_it() {
        KnownLife open = runs().histories().known("uji", 2).orElseThrow();
        KnownLife closed = runs().histories().known("uji", 1).orElseThrow();

        assertThat(open.life().state()).isEqualTo(LifeState.BERLANJUT);
        assertThat(open.firstRun()).isEqualTo(first);
        assertThat(open.lastRun()).isEqualTo(second).isLessThan(third);
        assertThat(open.about().nama()).isEqualTo("Budi");
        assertThat(closed.life().state()).isEqualTo(LifeState.TERBUKTI_SELESAI);
    }

    @Test
    void nothing_is_known_of_another_jobs_finding_or_of_none() {
        assertThat(runs().histories().known("lain", 2)).isEmpty();
        assertThat(runs().histories().known("uji", 3)).isEmpty();
    }

    @Test
    void its_stops_and_events_are_those_of_published_runs() {
        assertThat(runs().histories().stops(1, second))
                .containsExactly(
                        new LifeStop(first, FIRST_DAY, LifeState.BARU, "ADMIN_INSTANSI"),
                        new LifeStop(second, FIRST_DAY.plusWeeks(1), LifeState.TERBUKTI_SELESAI, "ADMIN_INSTANSI"));
        assertThat(runs().histories().stops(2, third)).hasSize(2);
        assertThat(runs().histories().events(1, second))
                .containsExactly(new LifeEvent(second, FIRST_DAY.plusWeeks(1), LifeEvent.Kind.REPAIRED, "data"));
        assertThat(runs().histories().events(1, first)).isEmpty();
    }

    @Test
    void of_a_subject_only_its_own_rows_in_its_own_instansi_are_read() {
        LifeKey siti = new LifeKey(Long.parseLong(SITI), "unor_berbeda");

        assertThat(runs().subjects().findings(first, Given.KAB.key(), siti))
                .singleElement()
                .satisfies(row -> assertThat(row.subject().nama()).isEqualTo("Siti"));
        assertThat(runs().subjects().findings(first, Given.KOTA.key(), siti)).isEmpty();
        assertThat(runs().subjects().findings(second, Given.KAB.key(), siti)).isEmpty();
        assertThat(runs().subjects().findings(first, Given.KAB.key(), new LifeKey(siti.subject(), "ganda_pmm")))
                .isEmpty();
        assertThat(runs().subjects().suggestions(first, Given.KAB.key(), siti.subject()))
                .isEmpty();
        assertThat(runs().subjects().logMatches(first, Given.KAB.key(), SITI)).isEmpty();
    }

    @Test
    void what_a_run_left_comes_back_as_it_went_down() {
        Moves moves = new Moves(new Split(1, 2, 3), new Split(4, 5, 6), new Split(7, 8, 9));
        RunStandings left = new RunStandings(
                new Milestone(
                        first,
                        "uji",
                        FIRST_DAY,
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                        LocalDate.of(2026, 6, 30)),
                List.of(new Standing(Given.KAB.key(), Actor.BKD, "unor_berbeda", 12, 3, moves)),
                List.of(new Heads(Given.KAB.key(), 100, 40)));
        runs().put(left);

        assertThat(runs().standings().of(first)).contains(left);
        assertThat(runs().standings().of(second)).isEmpty();
    }

    @Test
    void a_step_begun_again_is_one_step_and_another_runs_steps_are_not_told() {
        runs().step(first, "rekonsiliasi PMM", 10, 70);
        runs().step(first, "rekap", 70, 75);
        runs().step(first, "rekonsiliasi PMM", 80, 100);
        runs().step(second, "rekap", 0, 1);

        assertThat(runs().clock().times(first).steps())
                .containsExactly(
                        new RunTimes.Step("rekonsiliasi PMM", Duration.ofSeconds(80)),
                        new RunTimes.Step("rekap", Duration.ofSeconds(5)));
        assertThat(runs().clock().times(first).opened()).isEqualTo(Given.NOON);
        assertThatThrownBy(() -> runs().clock().times(99)).isInstanceOf(IllegalArgumentException.class);
    }
}
