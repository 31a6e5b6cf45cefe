package id.padan.chart;

/** A part of a whole as a bar, to stand in a table's cell beside its number. */
public record Bar(long part, long whole) {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 10;

    /** The picture, an {@code <svg>} element that a screen reader passes over: the number stands beside it. */
    public String svg() {
        double share = whole == 0 ? 0 : (double) WIDTH * part / whole;
        Svg svg = new Svg(WIDTH, HEIGHT, "bar", part + " / " + whole);
        svg.rect("whole", 0, WIDTH, HEIGHT);
        svg.rect("part", 0, share, HEIGHT);
        return svg.toString();
    }
}
