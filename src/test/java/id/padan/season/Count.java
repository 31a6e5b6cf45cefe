package id.padan.season;

import id.padan.life.LifeState;
import id.padan.life.Move;
import id.padan.life.Step.ClaimResult;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How often findings came to stand how, so that a season which plays nothing does not pass for one. */
final class Count {
    private final Map<LifeState, Integer> states = new EnumMap<>(LifeState.class);
    private final Map<Move, Integer> moves = new EnumMap<>(Move.class);
    private final Map<ClaimResult, Integer> claims = new EnumMap<>(ClaimResult.class);

    void add(Collection<Standing> week) {
        for (Standing one : week) {
            states.merge(one.state(), 1, Integer::sum);
            moves.merge(one.move(), 1, Integer::sum);
            claims.merge(one.claim(), 1, Integer::sum);
        }
    }

    int of(LifeState state) {
        return states.getOrDefault(state, 0);
    }

    int of(ClaimResult result) {
        return claims.getOrDefault(result, 0);
    }

    @Override
    public String toString() {
        return states + " " + moves + " " + claims;
    }
}
