package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.life.Cause;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LifeWordsTest {
    /** First met on the 1st of June, in this state since the 8th. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # state,            regressions, handovers, denied, until,      words
            BARU,               0,           0,         0,      ,           baru
            BERLANJUT,          0,           0,         0,      ,           berlanjut sejak 1 Juni 2026
            BERLANJUT,          1,           0,         0,      ,           berlanjut sejak 1 Juni 2026; pernah kambuh 1 kali
            BERLANJUT,          0,           1,         2,      ,           berlanjut sejak 1 Juni 2026; klaim tidak terbukti 2 kali
            BERLANJUT,          0,           2,         0,      ,           berlanjut sejak 1 Juni 2026; berpindah pelaku 2 kali
            KAMBUH,             1,           0,         0,      ,           kambuh
            KAMBUH,             2,           0,         1,      ,           kambuh; pernah kambuh 2 kali; klaim tidak terbukti 1 kali
            DIKLAIM_SELESAI,    0,           0,         0,      ,           diklaim selesai sejak 8 Juni 2026
            MENUNGGU_PROPAGASI, 0,           0,         0,      ,           menunggu propagasi sejak 8 Juni 2026
            DIKECUALIKAN,       0,           0,         0,      2026-06-20, dikecualikan sampai 20 Juni 2026
            DIKECUALIKAN,       0,           0,         0,      ,           dikecualikan tanpa batas waktu
            TERBUKTI_SELESAI,   0,           0,         0,      ,           terbukti selesai sejak 8 Juni 2026
            """)
    void a_finding_s_past_is_said_where_an_officer_should_know_it(
            LifeState state, int regressions, int handovers, int denied, @Nullable LocalDate until, String words) {
        Life life = new Life(
                7,
                new LifeKey(1, "skp_pmm_belum_ada"),
                SnapshotKind.PMM,
                "x",
                new Identity(1, 0, 0, 0),
                "",
                "Pegawai",
                "",
                state,
                LocalDate.of(2026, 6, 8),
                LocalDate.of(2026, 6, 1),
                Cause.DATA,
                new Life.Track(regressions, handovers, denied, null),
                until,
                0);

        assertThat(LifeWords.of(life)).isEqualTo(words);
    }
}
