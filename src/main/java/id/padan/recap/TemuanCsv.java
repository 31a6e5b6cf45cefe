package id.padan.recap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.padan.rule.Finding;
import id.padan.rule.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * {@code temuan.csv}: one row per finding of a run, for other programs and for comparing runs. UTF-8 without BOM, comma,
 * RFC 4180, line feeds. Values stand exactly as they are, also those beginning with {@code =}: this file is read by
 * programs, and the workbooks are for people. Made piece by piece: the header, then the findings of one instansi after the
 * other.
 */
final class TemuanCsv {
    private static final String[] HEADER = {
        "kode",
        "subjenis",
        "keparahan",
        "instansi_id",
        "sumber",
        "berkas",
        "baris",
        "nip",
        "nama",
        "nilai_pmm",
        "nilai_siasn",
        "aktor",
        "instansi_nama",
        "unor_induk",
        "sekolah",
        "unor",
        "urutan",
        "pertama",
        "penjelasan",
        "sasaran"
    };

    /** Writes itself at the end of the file. */
    @FunctionalInterface
    interface Piece {
        void appendTo(OutputStream file) throws IOException;
    }

    static final Piece NOTHING = file -> {};

    private TemuanCsv() {}

    static Piece header() {
        return file -> write(file, csv -> csv.writeRecord(HEADER));
    }

    /** Short ones are made at once; long ones are read again when they are appended. */
    static Piece of(Rows<FindingLine> findings) throws IOException {
        Piece piece = file -> write(file, csv -> findings.forEach(line -> csv.writeRecord(fields(line))));
        if (!findings.isShort()) {
            return piece;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        piece.appendTo(bytes);
        return bytes::writeTo;
    }

    private static void write(OutputStream file, Consumer<CsvWriter> rows) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(file, StandardCharsets.UTF_8.newEncoder()));
        rows.accept(csv);
        csv.flush();
    }

    private static String[] fields(FindingLine line) {
        Finding finding = line.finding();
        Subject subject = finding.subject();
        return new String[] {
            finding.code(),
            finding.subkind(),
            finding.severity().label(),
            subject.instansi().id(),
            subject.source().label(),
            subject.at().file(),
            Integer.toString(subject.at().row()),
            subject.nip(),
            subject.nama(),
            finding.pmmValue(),
            finding.siasnValue(),
            line.remedy().actor().label(),
            subject.instansi().nama(),
            subject.unorInduk(),
            subject.sekolah(),
            subject.unor(),
            Integer.toString(finding.order()),
            finding.first() ? "ya" : "tidak",
            finding.explanation(),
            finding.target().label()
        };
    }
}
