package id.padan.life;

/**
 * What became of the claims of one instansi and actor.
 *
 * @param instansi its key
 * @param held proven by a snapshot
 * @param denied the finding was still there
 */
public record ClaimCount(String instansi, String actor, long held, long denied) {
    public ClaimCount plus(ClaimCount other) {
        return new ClaimCount(instansi, actor, held + other.held, denied + other.denied);
    }
}
