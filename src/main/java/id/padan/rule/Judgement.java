package id.padan.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is said of one subject. */
public record Judgement(
        Subject subject, Disposition disposition, List<Finding> findings, List<NotAssessed> notAssessed) {
    public Judgement {
        findings = List.copyOf(findings);
        notAssessed = List.copyOf(notAssessed);
    }

    /** In which column of the books the row stands. */
    public sealed interface Disposition {
        /** Judged by the rules. */
        record Reconciled() implements Disposition {}

        /** Not to be judged at all; {@code why} is Indonesian: "bukan ASN", "periode lain", "bukan guru". */
        record OutOfScope(String why) implements Disposition {}

        /** Excepted by the office; {@code sampai} is the last day, null for no end. */
        record Excepted(String alasan, @Nullable LocalDate sampai) implements Disposition {}
    }

    /** True when nothing keeps this person's SKP from flowing. */
    public boolean unobstructed() {
        return findings.stream().noneMatch(Finding::blocks);
    }
}
