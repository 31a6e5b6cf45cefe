package id.padan.schedule.jdbc;

import id.padan.schedule.LiveStep;
import java.time.Instant;
import java.util.List;

/** A step as a line of text. */
final class Steps {
    private Steps() {}

    static String line(LiveStep step) {
        Instant ended = step.ended();
        return String.join(
                "\t",
                step.name(),
                step.unit(),
                Long.toString(step.done()),
                Long.toString(step.total()),
                step.begun().toString(),
                ended == null ? "" : ended.toString());
    }

    static LiveStep read(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new LiveStep(
                fields.get(0),
                fields.get(1),
                Long.parseLong(fields.get(2)),
                Long.parseLong(fields.get(3)),
                Instant.parse(fields.get(4)),
                fields.get(5).isEmpty() ? null : Instant.parse(fields.get(5)));
    }
}
