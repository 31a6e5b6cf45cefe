package id.padan.recap;

import id.padan.rule.Subject;

/** One disparity that could not be judged for one subject; title and reason as an officer reads them. */
public record NotAssessedLine(Subject subject, String title, String reason) {
    /** What and where; the reason may hold a NIP, and no log may. */
    @Override
    public String toString() {
        return title + " " + subject;
    }
}
