package id.padan.answer;

import java.time.LocalDate;

/**
 * One version of the answer to one row, as the ledger keeps it.
 *
 * @param version 1, 2, 3, …
 * @param received the day on which it was received
 */
public record Recorded(int version, Answer answer, LocalDate received) {}
