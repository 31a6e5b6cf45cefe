package id.padan.accuracy;

/**
 * How pairs of one kind were told.
 *
 * @param kind the habit of writing, or what sets two schools apart; {@value #ALL} for the sum
 * @param example for a reader of the table
 */
public record SchoolFigure(String kind, String example, long pairs, long same, long doubt, long different) {
    /** The line of all pairs; a pair shows several habits, so the others need not add up to it. */
    public static final String ALL = "semua";

    /** The share read as one school, 0 to 100. */
    public double samePercent() {
        return pairs == 0 ? 0 : 100.0 * same / pairs;
    }
}
