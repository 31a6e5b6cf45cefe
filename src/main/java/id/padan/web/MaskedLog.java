package id.padan.web;

import id.padan.snapshot.Masked;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * No long number stays readable in the log, whoever wrote it: a driver's message or a stack trace may spell out a NIP.
 * Made by Spring Boot; {@code application.properties} names it.
 */
final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final String TIME = "@timestamp";

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(
                JsonWriter.ValueProcessor.of(String.class, Masked::of).whenHasPath(path -> !TIME.equals(path.name())));
    }
}
