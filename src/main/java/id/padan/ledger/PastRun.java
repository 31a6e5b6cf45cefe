package id.padan.ledger;

import java.time.Instant;

/**
 * A run as the history shows it.
 *
 * @param repetition 0 for the first over the same inputs
 * @param output folder of the workbooks
 * @param openedAt when it was first started
 * @param findings put down so far
 * @param remark why it ended as it did, "" where the state says enough
 */
public record PastRun(RunRecord run, int repetition, String output, Instant openedAt, long findings, String remark) {}
