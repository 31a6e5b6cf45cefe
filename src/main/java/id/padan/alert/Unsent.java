package id.padan.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * What did not get through.
 *
 * @param waiting letters still to be sent, counted once one of them was tried in vain
 * @param since when the oldest of these was written
 * @param problem why the last try was in vain, a sentence; "" where none was
 * @param givenUp letters lately given up
 * @param givenUpProblem why the last one was; "" where none was
 */
public record Unsent(int waiting, Optional<Instant> since, String problem, int givenUp, String givenUpProblem) {}
