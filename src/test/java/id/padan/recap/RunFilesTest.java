package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.padan.ledger.Group;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.Finding;
import id.padan.rule.Severity;
import id.padan.rule.TaskTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    @TempDir
    Path folder;

    private List<CsvRecord> temuan(RunFixture run) throws IOException {
        Path file = folder.resolve("temuan.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemuanCsv.header().appendTo(out);
            RecapBooks books = new RecapBooks(run.sources(), RemedyCatalog.builtIn(), Roads.NONE, Cibadak.RUN);
            for (Group group : run.groups(Cibadak.RUN, false)) {
                TemuanCsv.of(books.findings(group)).appendTo(out);
            }
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            csv.forEach(records::add);
        }
        return records;
    }

    @Test
    void temuan_csv_begins_with_the_agreed_columns_and_has_one_row_per_finding() throws IOException {
        List<CsvRecord> records = temuan(Cibadak.whole());

        assertThat(String.join(",", records.get(0).getFields()))
                .startsWith(
                        "kode,subjenis,keparahan,instansi_id,sumber,berkas,baris,nip,nama,nilai_pmm,nilai_siasn,aktor,");
        assertThat(records).hasSize(1 + 60);
        assertThat(records.get(1).getFields())
                .startsWith(
                        "nip_tidak_padan",
                        "kosong",
                        "berat",
                        Cibadak.KABUPATEN.id(),
                        "pmm",
                        "pmm-pengelolaan-kinerja-2026-06-13.csv",
                        "40",
                        "",
                        "Siti Aminah",
                        "",
                        "",
                        "Operator Sekolah");
    }

    @Test
    void temuan_csv_keeps_values_exactly_even_those_a_spreadsheet_would_calculate() throws IOException {
        String nasty = "=1+1,\"kutip\"\nbaris dua; 😀";
        RunFixture run = Cibadak.empty()
                .finding(new Finding(
                        "belum_mengalir",
                        "",
                        Severity.SEDANG,
                        0,
                        false,
                        Cibadak.subject(1, 0, "SDN 1", Cibadak.KABUPATEN),
                        nasty,
                        "",
                        "",
                        new TaskTarget(TaskTarget.Kind.PEGAWAI, "1", "-")));

        assertThat(temuan(run).get(1).getField(9)).isEqualTo(nasty);
    }

    @Test
    void neraca_json_holds_inputs_with_checksums_the_books_and_the_counts() throws IOException {
        Path file = folder.resolve("neraca.json");
        new NeracaJson(Cibadak.whole()).write(Cibadak.RUN, Files.newOutputStream(file));

        assertThat(Files.readString(file))
                .startsWith("{\n  \"run\" : 12,\n  \"pekerjaan\" : \"contoh\",\n  \"tanggal\" : \"2026-06-15\",")
                .contains("\"sha256\" : \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"")
                .contains("\"dibaca\" : 4127,\n      \"direkonsiliasi\" : 4018,\n      \"di_luar_lingkup\" : 96,")
                .contains("\"kode\" : \"skp_atasan_belum_ada\",\n      \"subjenis\" : \"belum_ada\",")
                .doesNotContain("\r");
    }
}
