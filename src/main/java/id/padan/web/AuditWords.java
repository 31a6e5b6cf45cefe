package id.padan.web;

import id.padan.recap.OfficeTime;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the audit as an officer reads it: moments by the office's clock, instansi by name instead of by key. */
record AuditWords(OfficeTime time, Map<String, String> instansi) implements UnaryOperator<String> {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern KEY = Pattern.compile("\\b[0-9a-f]{32}\\b");

    AuditWords {
        instansi = Map.copyOf(instansi);
    }

    @Override
    public String apply(String text) {
        String timed = MOMENT.matcher(text).replaceAll(found -> time.moment(Instant.parse(found.group())));
        return KEY.matcher(timed)
                .replaceAll(found -> Matcher.quoteReplacement(instansi.getOrDefault(found.group(), found.group())));
    }
}
