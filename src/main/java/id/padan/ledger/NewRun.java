package id.padan.ledger;

import id.padan.domain.Periode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A run about to be opened.
 *
 * @param repetition 0 for the first over these inputs, then 1, 2, …
 * @param output folder for the workbooks
 * @param at the moment, for the history only
 */
public record NewRun(
        RunIdentity identity, int repetition, Periode periode, LocalDate tenggat, Path output, Instant at) {}
