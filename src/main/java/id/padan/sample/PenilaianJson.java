package id.padan.sample;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The Laporan Penilaian as e-Kinerja's API answers: one object with an array {@code data}, one element a line. */
final class PenilaianJson implements Closeable {
    private final JsonGenerator json;
    private int elements;

    PenilaianJson(OutputStream out) {
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeArrayPropertyStart("data");
    }

    void write(SkpLine line) {
        json.writeRaw(elements++ == 0 ? "\n" : "");
        json.writeStartObject();
        for (Map.Entry<String, String> field : EkinerjaSheets.penilaian(line).entrySet()) {
            json.writeStringProperty(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeRaw("\n");
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
