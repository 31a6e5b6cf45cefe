package id.padan.recap;

/**
 * A disparity that could not be judged for many at once.
 *
 * @param name the instansi it is said of
 * @param title the disparity's name
 * @param reason as an officer reads it
 */
public record MissingLine(String name, String title, String reason, long people) {}
