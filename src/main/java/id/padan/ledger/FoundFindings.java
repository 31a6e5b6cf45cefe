package id.padan.ledger;

import java.util.List;

/** Some of what was found, and how many there are in all. */
public record FoundFindings(long total, List<FoundFinding> findings) {
    public FoundFindings {
        findings = List.copyOf(findings);
    }
}
