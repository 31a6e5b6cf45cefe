package id.padan.rule;

import id.padan.domain.Instansi;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one row.
 *
 * @param instansi whose workbook it counts in
 * @param unorInduk the name of the unor induk in SIASN, "" where unknown
 * @param suggestions who a PMM row with an unmatched NIP may be about, the best first
 * @param foreseen what stands behind the findings of a PMM row
 */
public record Judgement(
        Instansi instansi,
        String unorInduk,
        Disposition disposition,
        List<Finding> findings,
        List<NotAssessed> notAssessed,
        List<Suggestion> suggestions,
        List<Foreseen> foreseen) {
    public Judgement {
        findings = List.copyOf(findings);
        notAssessed = List.copyOf(notAssessed);
        suggestions = List.copyOf(suggestions);
        foreseen = List.copyOf(foreseen);
    }

    /** In which column of the books the row stands. */
    public sealed interface Disposition {
        /** Judged by the rules. */
        record Reconciled() implements Disposition {}

        /** Not to be judged at all; {@code why} is Indonesian: "bukan ASN", "periode lain", "bukan guru". */
        record OutOfScope(String why) implements Disposition {}

        /** Excepted by the office; {@code sampai} is the last day, null for no end. */
        record Excepted(
                Subject subject, String alasan, @Nullable LocalDate sampai) implements Disposition {}
    }

    /** True when nothing keeps this person's SKP from flowing. */
    public boolean unobstructed() {
        for (Finding finding : findings) {
            if (finding.blocks()) {
                return false;
            }
        }
        return true;
    }

    /** The same with these suggestions. */
    Judgement suggesting(List<Suggestion> named) {
        return new Judgement(instansi, unorInduk, disposition, findings, notAssessed, named, foreseen);
    }

    /** The same with what stands behind its findings. */
    Judgement foreseeing(List<Foreseen> behind) {
        return new Judgement(instansi, unorInduk, disposition, findings, notAssessed, suggestions, behind);
    }
}
