package id.padan.recap;

import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code neraca.json}: a run's inputs with checksums, its books and its counts per cause, for other programs. UTF-8,
 * indented, keys and lists always in the same order.
 */
final class NeracaJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final RunReader reader;

    NeracaJson(RunReader reader) {
        this.reader = reader;
    }

    /** Writes the file and closes it. */
    void write(long run, OutputStream file) throws IOException {
        try (file;
                JsonGenerator json = JSON.createGenerator(new IndentedJson(), file, JsonEncoding.UTF8)) {
            json.writeStartObject();
            run(json, reader.run(run));
            json.writeArrayPropertyStart("berkas");
            reader.inputs(run).forEach(input -> input(json, input));
            json.writeEndArray();
            json.writeArrayPropertyStart("neraca");
            reader.books(run).forEach(book -> book(json, book));
            json.writeEndArray();
            json.writeArrayPropertyStart("temuan");
            reader.causes(run).forEach(cause -> cause(json, cause));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void run(JsonGenerator json, RunRecord run) {
        json.writeNumberProperty("run", run.number());
        json.writeStringProperty("pekerjaan", run.job());
        json.writeStringProperty("tanggal", run.tanggal().toString());
        json.writeStringProperty("periode_awal", run.periode().awal().toString());
        json.writeStringProperty("periode_akhir", run.periode().akhir().toString());
        json.writeStringProperty("tenggat", run.tenggat().toString());
    }

    private static void input(JsonGenerator json, InputRecord input) {
        json.writeStartObject();
        json.writeStringProperty("jenis", input.kind().label());
        json.writeStringProperty("berkas", input.file());
        json.writeStringProperty("sha256", input.sha256());
        json.writeNumberProperty("ukuran", input.bytes());
        json.writeStringProperty("per_tanggal", input.perTanggal().toString());
        json.writeStringProperty("per_tanggal_dari", input.perTanggalSource());
        json.writeNumberProperty("baris", input.rows());
        json.writeEndObject();
    }

    private static void book(JsonGenerator json, BookLine book) {
        json.writeStartObject();
        json.writeStringProperty("jenis", book.kind().label());
        json.writeStringProperty("instansi_id", book.instansi().id());
        json.writeStringProperty("instansi_nama", book.instansi().nama());
        json.writeNumberProperty("dibaca", book.read());
        json.writeNumberProperty("direkonsiliasi", book.reconciled());
        json.writeNumberProperty("di_luar_lingkup", book.outOfScope());
        json.writeNumberProperty("dikecualikan", book.excepted());
        json.writeNumberProperty("ditolak", book.rejected());
        json.writeNumberProperty("kosong", book.blank());
        json.writeBooleanProperty("seimbang", book.closes());
        json.writeEndObject();
    }

    private static void cause(JsonGenerator json, CauseCount cause) {
        json.writeStartObject();
        json.writeStringProperty("kode", cause.code());
        json.writeStringProperty("subjenis", cause.subkind());
        json.writeStringProperty("instansi_id", cause.instansi().id());
        json.writeStringProperty("instansi_nama", cause.instansi().nama());
        json.writeStringProperty("unor_induk", cause.unorInduk());
        json.writeNumberProperty("temuan", cause.findings());
        json.writeNumberProperty("orang", cause.people());
        json.writeEndObject();
    }
}
