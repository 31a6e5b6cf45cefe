package id.padan.life;

/**
 * A finding with its beginning.
 *
 * @param firstRun the run that met it first
 * @param lastRun the newest published one that tells of it; how it left the finding is {@code life}
 */
public record KnownLife(Life life, LifeSubject about, long firstRun, long lastRun) {}
