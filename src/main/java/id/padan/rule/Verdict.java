package id.padan.rule;

import java.util.List;

/** A rule's answer. Absence of a finding is never absence of data. */
public sealed interface Verdict {
    /** Looked at and in order. */
    record Clean() implements Verdict {}

    /** At least one finding. */
    record Found(List<Finding> findings) implements Verdict {
        public Found {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("nothing found is Clean");
            }
        }
    }

    /** Could not be judged. */
    record NotAssessable(Reason reason) implements Verdict {}

    Verdict CLEAN = new Clean();

    static Verdict found(Finding finding) {
        return new Found(List.of(finding));
    }

    static Verdict notAssessable(Reason reason) {
        return new NotAssessable(reason);
    }
}
