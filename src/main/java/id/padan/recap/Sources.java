package id.padan.recap;

import id.padan.ledger.RunReader;
import id.padan.life.LifeReader;

/** Where reports come from: what a run found, how its findings stand, and what was answered before. Thread-safe. */
public record Sources(RunReader reader, LifeReader lives, LastAnswers answers) {}
