package id.padan.ledger.jdbc;

import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Subject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of not_assessed on their way back: one subject's reasons are taken apart again and sorted by code. */
final class OpenRows {
    private final Consumer<NotAssessed> each;
    private final List<NotAssessed> waiting = new ArrayList<>();
    private @Nullable Subject current;

    OpenRows(Consumer<NotAssessed> each) {
        this.each = each;
    }

    /** All rows of one subject come together. */
    void add(Subject subject, Fields row) throws SQLException {
        if (!subject.equals(current)) {
            finish();
            current = subject;
        }
        String[] codes = row.text().split(" ", -1);
        String behind = row.text();
        String sentence = row.text();
        Reason reason = behind.isEmpty() ? new Reason.Unclear(sentence) : new Reason.Behind(behind);
        for (String code : codes) {
            waiting.add(new NotAssessed(code, subject, reason));
        }
    }

    /** To be called once after the last. */
    void finish() {
        waiting.sort(Comparator.comparing(NotAssessed::code));
        waiting.forEach(each);
        waiting.clear();
    }
}
