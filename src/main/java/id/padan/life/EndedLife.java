package id.padan.life;

/** A finding that a run closed. */
public record EndedLife(Life life, LifeSubject about) {}
