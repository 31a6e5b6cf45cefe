package id.padan.recap;

import id.padan.life.Life;
import id.padan.remedy.Remedy;
import id.padan.rule.Finding;

/**
 * A finding with what belongs to it.
 *
 * @param task the rank of its task in the list of tasks; 0 where no list was made
 * @param life how it stands after the run
 */
public record FindingLine(Finding finding, Remedy remedy, int task, Life life) {}
