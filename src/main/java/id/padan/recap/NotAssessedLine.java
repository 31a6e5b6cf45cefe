package id.padan.recap;

import id.padan.rule.Subject;

/**
 * What could not be judged of one subject for one reason.
 *
 * @param title the disparities' names, separated by commas
 * @param reason as an officer reads it
 */
public record NotAssessedLine(Subject subject, String title, String reason) {
    /** What and where; the reason may hold a NIP, and no log may. */
    @Override
    public String toString() {
        return title + " " + subject;
    }
}
