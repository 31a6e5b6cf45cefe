package id.padan.recap;

import id.padan.remedy.Remedy;
import id.padan.rule.Finding;

/**
 * A finding with the remedy that belongs to it.
 *
 * @param task the rank of its task in the list of tasks; 0 where no list was made
 */
public record FindingLine(Finding finding, Remedy remedy, int task) {}
