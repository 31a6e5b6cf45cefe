package id.padan.season;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is peculiar to the files and settings of a week's published run.
 *
 * @param missing a school whose rows PMM lacks and which the officer accepts, null for none
 * @param lost a column that PMM lacks and which the officer accepts, "" for none
 * @param ruleOff the code of a rule that is switched off, "" for none
 */
record Week(LocalDate day, @Nullable School missing, String lost, String ruleOff) {}
