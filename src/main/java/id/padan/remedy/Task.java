package id.padan.remedy;

import id.padan.rule.TaskTarget;
import java.time.LocalDate;

/**
 * One piece of work for one actor: all findings of one code and sub-kind with one target.
 *
 * @param person the actor's name where known, else ""
 * @param place the school or unor it is about, "" where unknown; where it is about several, the first and how many more
 * @param people how many people it concerns, each counted once
 * @param proposal what is almost certainly the answer, "" where there is none: the NIP to enter, whose it is, and why
 * @param latestStart tenggat minus waiting time: the last day on which starting still helps
 */
public record Task(
        Remedy remedy,
        String subkind,
        TaskTarget target,
        String person,
        String place,
        int people,
        String proposal,
        LocalDate latestStart) {
    /** What is to be done: steps are long, and the person may be named with a full NIP. */
    @Override
    public String toString() {
        return (remedy.code() + " " + subkind).strip() + ", " + target;
    }
}
