package id.padan.recap;

import id.padan.rule.NotAssessed;
import id.padan.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what could not be judged of one subject into one line per reason, as they stream by: an officer reads "these
 * twelve wait for the NIP" and not twelve lines that say it. Wants all of one subject in a row; {@link #finish} gives
 * the last.
 */
final class OpenQuestions implements Consumer<NotAssessed> {
    private final Titles titles;
    private final Consumer<NotAssessedLine> lines;
    private final Map<String, List<String>> byReason = new LinkedHashMap<>();
    private @Nullable Subject current;

    OpenQuestions(Titles titles, Consumer<NotAssessedLine> lines) {
        this.titles = titles;
        this.lines = lines;
    }

    @Override
    public void accept(NotAssessed open) {
        if (!open.subject().equals(current)) {
            finish();
            current = open.subject();
        }
        byReason.computeIfAbsent(titles.sentence(open.reason()), reason -> new ArrayList<>())
                .add(titles.of(open.code()));
    }

    /** To be called once after the last. */
    void finish() {
        Subject subject = current;
        if (subject != null) {
            byReason.forEach(
                    (reason, titles) -> lines.accept(new NotAssessedLine(subject, String.join(", ", titles), reason)));
        }
        byReason.clear();
        current = null;
    }
}
