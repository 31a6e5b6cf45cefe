package id.padan.life;

/**
 * How many findings of one sort a run left in one state.
 *
 * @param cameFrom the instansi they stood in before, where that is another; else ""
 * @param actor who is to repair them, as in {@link Life#actor}
 */
public record LifeCount(
        String instansi,
        String cameFrom,
        String actor,
        String code,
        String subkind,
        LifeState state,
        Move move,
        Cause why,
        long lives) {}
