package id.padan.recap;

import id.padan.life.Life;
import id.padan.life.LifeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a finding stands, in an officer's words. */
public final class LifeWords {
    private LifeWords() {}

    /** The state and since when, and what in its past an officer should know. */
    public static String of(Life life) {
        List<String> said = new ArrayList<>();
        said.add(life.state().label() + when(life));
        if (life.record().regressions() > 1 || (life.record().regressions() == 1 && life.state() != LifeState.KAMBUH)) {
            said.add("pernah kambuh " + times(life.record().regressions()));
        }
        if (life.record().denied() > 0) {
            said.add("klaim tidak terbukti " + times(life.record().denied()));
        }
        if (life.record().handovers() > 1) {
            said.add("berpindah pelaku " + times(life.record().handovers()));
        }
        return String.join("; ", said);
    }

    private static String when(Life life) {
        LocalDate until = life.until();
        return switch (life.state()) {
            case BARU, KAMBUH -> "";
            case BERLANJUT -> " sejak " + Indonesian.day(life.firstDay());
            case DIKECUALIKAN -> until == null ? " tanpa batas waktu" : " sampai " + Indonesian.day(until);
            case DIKLAIM_SELESAI, MENUNGGU_PROPAGASI, TERBUKTI_SELESAI, KELUAR ->
                " sejak " + Indonesian.day(life.since());
        };
    }

    private static String times(int count) {
        return count + " kali";
    }
}
