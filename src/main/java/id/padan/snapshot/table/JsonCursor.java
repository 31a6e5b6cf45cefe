package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks to the first array of objects, from object to object through it, and then to the file's end, so that whatever is
 * broken anywhere is found.
 */
final class JsonCursor implements Closeable {
    /** Deeper than any export; each level costs memory and stack. */
    private static final int DEEPEST = 50;

    private final Content content;
    private final JsonParser parser;
    private int number;

    JsonCursor(Content content, Limits limits) throws IOException {
        this.content = content;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.fieldChars())
                        .maxNumberLength(Math.min(limits.fieldChars(), 1000))
                        .maxNameLength(Math.min(limits.fieldChars(), 1000))
                        .build())
                .build();
        this.parser = call(() -> factory.createParser(ObjectReadContext.empty(), content.open()));
    }

    /** A step of the parser, which answers broken input with exceptions that know nothing of files. */
    interface Step<T> {
        T take() throws IOException;
    }

    <T> T call(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (JacksonException e) {
            throw explain(e);
        }
    }

    JsonParser parser() {
        return parser;
    }

    /** The object's place in the array, from 1. */
    int number() {
        return number;
    }

    /**
     * Stands inside the first array that is empty of anything but objects.
     *
     * @return the key it was found under, "" for an array at the top
     */
    String enter() throws IOException {
        String key = "";
        boolean emptyArraySeen = false;
        String emptyKey = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                key = parser.currentName();
            } else if (token == JsonToken.START_ARRAY) {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    return key;
                }
                if (first == JsonToken.END_ARRAY && !emptyArraySeen) {
                    emptyArraySeen = true;
                    emptyKey = key;
                }
            }
        }
        if (!emptyArraySeen) {
            throw new UnusableFileException("Berkas " + content.name() + " adalah JSON tanpa larik berisi objek. Yang"
                    + " diterima: [{…}, {…}] atau {\"data\": [{…}, {…}]}. Berkas ini tidak dibaca. Minta ekspor dengan"
                    + " bentuk itu.");
        }
        return emptyKey;
    }

    /** True when the parser stands at the start of an object of the array; at the array's end reads on to the file's. */
    boolean nextObject() throws IOException {
        JsonToken token = number == 0 ? parser.currentToken() : parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            number++;
            return true;
        }
        if (token != null && token != JsonToken.END_ARRAY) {
            throw at(
                    parser.currentTokenLocation(),
                    "elemen ke-" + (number + 1) + " bukan objek {…}",
                    "larik yang semua" + " elemennya objek");
        }
        passRest();
        return false;
    }

    private void passRest() throws IOException {
        while (parser.currentToken() != null && !parser.streamReadContext().inRoot()) {
            parser.nextToken();
        }
        if (parser.nextToken() != null) {
            throw at(
                    parser.currentTokenLocation(),
                    "ada isi lain sesudah JSON-nya berakhir",
                    "satu larik atau satu objek saja");
        }
    }

    UnusableFileException at(@Nullable TokenStreamLocation where, String found, String accepted) {
        TokenStreamLocation place = where == null ? parser.currentLocation() : where;
        return new UnusableFileException("Berkas " + content.name() + " baris " + place.getLineNr() + " kolom "
                + place.getColumnNr() + ": " + found + ". Yang diterima: " + accepted
                + ". Berkas ini tidak dibaca. Unduh atau ekspor ulang berkas itu.");
    }

    private IOException explain(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException known) {
                return known;
            }
        }
        TokenStreamLocation where = e.getLocation();
        UnusableFileException answer = e instanceof StreamConstraintsException
                ? at(
                        where,
                        "nilai yang terlalu panjang atau bersarang terlalu dalam",
                        "data seperti yang diekspor aplikasi")
                : at(where, "JSON rusak atau terpotong", "JSON yang utuh, dalam UTF-8");
        answer.initCause(e);
        return answer;
    }

    @Override
    public void close() throws IOException {
        call(() -> {
            parser.close();
            return this;
        });
    }
}
