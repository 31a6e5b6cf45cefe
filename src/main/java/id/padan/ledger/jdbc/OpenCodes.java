package id.padan.ledger.jdbc;

import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What one reason leaves open for one subject. One row with all codes instead of a row for each: someone without a known NIP
 * has a dozen of them behind that one cause.
 *
 * @param codes with a blank between
 */
record OpenCodes(Subject subject, Reason reason, String codes) {
    /** The codes by subject and reason, in the order they come; all of one subject stand together. */
    static List<OpenCodes> of(List<NotAssessed> all) {
        List<OpenCodes> rows = new ArrayList<>();
        Map<Reason, StringJoiner> codes = new LinkedHashMap<>();
        Subject current = null;
        for (NotAssessed one : all) {
            if (!one.subject().equals(current)) {
                move(codes, current, rows);
                current = one.subject();
            }
            codes.computeIfAbsent(one.reason(), reason -> new StringJoiner(" ")).add(one.code());
        }
        move(codes, current, rows);
        return rows;
    }

    private static void move(Map<Reason, StringJoiner> codes, @Nullable Subject of, List<OpenCodes> rows) {
        if (of != null) {
            codes.forEach((reason, joined) -> rows.add(new OpenCodes(of, reason, joined.toString())));
            codes.clear();
        }
    }

    /** The earlier cause, or "" where {@link #sentence} says what the row itself leaves open. */
    String behind() {
        return reason instanceof Reason.Behind earlier ? earlier.code() : "";
    }

    String sentence() {
        return reason instanceof Reason.Behind ? "" : reason.sentence();
    }
}
