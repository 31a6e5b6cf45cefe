package id.padan.season;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is peculiar to the files and settings of a week's published run.
 *
 * @param asOf the day its files stand for
 * @param missing a school whose rows PMM lacks and which the officer accepts, null for none
 * @param lost a column that PMM lacks and which the officer accepts, "" for none
 * @param ruleOff the code of a rule that is switched off, "" for none
 */
record Week(LocalDate day, LocalDate asOf, @Nullable School missing, String lost, String ruleOff) {}
