package id.padan.ledger;

import id.padan.life.LifeKey;
import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import java.util.List;

/** What one instansi's rows of a run say of one subject: few rows, found without reading the others. Thread-safe. */
public interface SubjectReader {
    /** The rows of one finding: by file, sheet, row. */
    List<Finding> findings(long run, String instansiKey, LifeKey key);

    /** Who the subject's rows may be about: by row, the best of each first. */
    List<Suggestion> suggestions(long run, String instansiKey, long subject);

    /** What e-Kinerja's log says of a number as it stands in the findings; by file, sheet, row. */
    List<LogMatch> logMatches(long run, String instansiKey, String nip);
}
