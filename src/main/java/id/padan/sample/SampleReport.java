package id.padan.sample;

import java.nio.file.Path;
import java.util.Map;

/**
 * What was written.
 *
 * @param folder where
 * @param truth the truth file in it
 * @param rows file name → data rows in it, bad rows included, blank rows and totals not; in the order written
 * @param expectedFindings how many findings the truth file names
 */
public record SampleReport(Path folder, Path truth, Map<String, Long> rows, long expectedFindings) {}
