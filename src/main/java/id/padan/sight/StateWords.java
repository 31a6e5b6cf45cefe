package id.padan.sight;

import id.padan.life.LifeState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a finding's state is offered and marked on a page. */
final class StateWords {
    private StateWords() {}

    /** By the word in an address. */
    static Map<String, String> choices() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(FindingForm.TERBUKA, "semua yang terbuka");
        Arrays.stream(LifeState.values()).forEach(state -> all.put(FindingForm.word(state), state.label()));
        return all;
    }

    /** good, warn, bad, or "" for what is neither. */
    static String sign(LifeState state) {
        return switch (state) {
            case TERBUKTI_SELESAI -> "good";
            case DIKLAIM_SELESAI, MENUNGGU_PROPAGASI -> "warn";
            case KAMBUH -> "bad";
            case BARU, BERLANJUT, DIKECUALIKAN, KELUAR -> "";
        };
    }
}
