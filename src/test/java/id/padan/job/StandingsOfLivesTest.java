package id.padan.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.life.Cause;
import id.padan.life.LifeCount;
import id.padan.life.LifeState;
import id.padan.life.Move;
import id.padan.remedy.Actor;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Moves;
import id.padan.road.Split;
import id.padan.road.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingsOfLivesTest {
    private static final String CODE = "skp_pmm_belum_ada";
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    private static LifeCount count(String instansi, String from, LifeState state, Move move, Cause why, long lives) {
        return new LifeCount(instansi, from, "Pegawai", CODE, "draf", state, move, why, lives);
    }

    private static String words(Split split) {
        return split.data() + "/" + split.rule() + "/" + split.scope();
    }

    /** Ten findings of one instansi; what they are to its road. Splits are data/rule/scope. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # state,            move,      why,   open, fresh,   repaired, regressed
            BARU,               FRESH,     DATA,  10,   10/0/0,  0/0/0,    0/0/0
            BARU,               FRESH,     RULE,  10,   0/10/0,  0/0/0,    0/0/0
            BARU,               FRESH,     SCOPE, 10,   0/0/10,  0/0/0,    0/0/0
            BERLANJUT,          NONE,      DATA,  10,   0/0/0,   0/0/0,    0/0/0
            DIKLAIM_SELESAI,    NONE,      DATA,  10,   0/0/0,   0/0/0,    0/0/0
            MENUNGGU_PROPAGASI, NONE,      DATA,  10,   0/0/0,   0/0/0,    0/0/0
            KAMBUH,             REGRESSED, DATA,  10,   0/0/0,   0/0/0,    10/0/0
            TERBUKTI_SELESAI,   REPAIRED,  DATA,  0,    0/0/0,   10/0/0,   0/0/0
            TERBUKTI_SELESAI,   REPAIRED,  RULE,  0,    0/0/0,   0/10/0,   0/0/0
            KELUAR,             LEFT,      SCOPE, 0,    0/0/0,   0/0/10,   0/0/0
            DIKECUALIKAN,       SET_ASIDE, DATA,  0,    0/0/0,   0/0/10,   0/0/0
            BERLANJUT,          RESUMED,   DATA,  10,   0/0/10,  0/0/0,    0/0/0
            """)
    void what_a_run_did_to_findings_is_told_by_what_brought_it_about(
            LifeState state, Move move, Cause why, long open, String fresh, String repaired, String regressed) {
        assertThat(StandingsOfLives.of(List.of(count("x", "", state, move, why, 10)), CATALOG))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.actor()).isEqualTo(Actor.PEGAWAI);
                    assertThat(standing.open()).isEqualTo(open);
                    assertThat(words(standing.moves().fresh())).isEqualTo(fresh);
                    assertThat(words(standing.moves().repaired())).isEqualTo(repaired);
                    assertThat(words(standing.moves().regressed())).isEqualTo(regressed);
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # neither work nor moved: nothing to tell
            DIKECUALIKAN,     NONE
            TERBUKTI_SELESAI, NONE
            KELUAR,           NONE
            """)
    void what_is_no_work_and_did_not_move_is_not_told(LifeState state, Move move) {
        assertThat(StandingsOfLives.of(List.of(count("x", "", state, move, Cause.DATA, 10)), CATALOG))
                .isEmpty();
    }

    @Test
    void who_moves_to_another_instansi_takes_the_work_along_and_nobody_did_it() {
        List<Standing> standings = StandingsOfLives.of(
                List.of(
                        count("x", "", LifeState.BERLANJUT, Move.NONE, Cause.DATA, 7),
                        count("y", "x", LifeState.BERLANJUT, Move.NONE, Cause.DATA, 3)),
                CATALOG);

        assertThat(standings).extracting(Standing::instansi).containsExactly("x", "y");
        assertThat(standings).extracting(Standing::open).containsExactly(7L, 3L);
        assertThat(standings)
                .extracting(Standing::moves)
                .containsExactly(
                        new Moves(Split.NONE, new Split(0, 0, 3), Split.NONE),
                        new Moves(new Split(0, 0, 3), Split.NONE, Split.NONE));
    }
}
