package id.padan.road;

/** What changed since the run before. */
public record Moves(Split fresh, Split repaired, Split regressed) {
    public static final Moves NONE = new Moves(Split.NONE, Split.NONE, Split.NONE);

    public Moves plus(Moves other) {
        return new Moves(fresh.plus(other.fresh), repaired.plus(other.repaired), regressed.plus(other.regressed));
    }

    /** By how much these let the open findings grow; negative where they shrank. */
    public long growth() {
        return fresh.total() + regressed.total() - repaired.total();
    }

    /** The part of {@link #growth} that no data brought about. */
    long growthApart() {
        return fresh.apart() + regressed.apart() - repaired.apart();
    }
}
