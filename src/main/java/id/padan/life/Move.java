package id.padan.life;

/** What a run did to a finding. */
public enum Move {
    NONE,
    /** Met for the first time, or again after it had left. */
    FRESH,
    /** Proven done. */
    REPAIRED,
    /** Back after it was proven done. */
    REGRESSED,
    /** Gone without proof. */
    LEFT,
    /** Excepted from this run on. */
    SET_ASIDE,
    /** Work again, because its exception has ended. */
    RESUMED
}
