package id.padan.recap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.padan.ledger.RunReader;
import id.padan.remedy.RemedyCatalog;
import id.padan.rule.Finding;
import id.padan.rule.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * {@code temuan.csv}: one row per finding of a run, for other programs and for comparing runs. UTF-8 without BOM, comma,
 * RFC 4180, line feeds. Values stand exactly as they are, also those beginning with {@code =}: this file is read by
 * programs, and the workbooks are for people.
 */
public final class TemuanCsv {
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

    private final RunReader reader;
    private final RemedyCatalog catalog;

    public TemuanCsv(RunReader reader, RemedyCatalog catalog) {
        this.reader = reader;
        this.catalog = catalog;
    }

    /** Writes a file that does not exist yet. Memory does not grow with the findings. */
    public void write(long run, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(HEADER);
            reader.allFindings(run, finding -> csv.writeRecord(fields(finding)));
        }
    }

    private String[] fields(Finding finding) {
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
            catalog.actorOf(finding).label(),
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
