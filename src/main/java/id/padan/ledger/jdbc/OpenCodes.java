package id.padan.ledger.jdbc;

import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one reason leaves open for one subject. One row with all codes instead of a row for each: someone without a known NIP
 * has a dozen of them behind that one cause.
 *
 * @param behind the earlier cause, or "" where {@code sentence} says what the row itself leaves open
 */
record OpenCodes(Subject subject, String behind, String sentence) {
    /** The codes by subject and reason, in the order they come. */
    static Map<OpenCodes, List<String>> of(List<NotAssessed> all) {
        Map<OpenCodes, List<String>> codes = new LinkedHashMap<>();
        for (NotAssessed one : all) {
            OpenCodes open = one.reason() instanceof Reason.Behind earlier
                    ? new OpenCodes(one.subject(), earlier.code(), "")
                    : new OpenCodes(one.subject(), "", one.reason().sentence());
            codes.computeIfAbsent(open, key -> new ArrayList<>()).add(one.code());
        }
        return codes;
    }
}
