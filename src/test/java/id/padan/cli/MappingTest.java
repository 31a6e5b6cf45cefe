package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.padan.domain.UnorId;
import id.padan.testing.Databases;
import id.padan.testing.FolderBytes;
import id.padan.testing.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schools without unor: what a run proposes, and that the proposals do their work once they are fed back. */
@Timeout(120)
final class MappingTest extends CommandLine {
    private static final String PROPOSALS = "usulan-padanan-unor.csv";
    private static final String CONFLICTS = "konflik-padanan.csv";
    private static final String SOURCE = "  padanan-unor: berkas/padanan-unor-*.csv\n";

    /** NPSN to unor as the sample made them; without the NPSN that it put on two unor. */
    private final Map<String, UnorId> truth = new HashMap<>();

    private Path recaps() {
        return office.resolve(SampleOffice.RECAPS);
    }

    /** An office in which nobody ever mapped a school: no padanan file, no NPSN on any unor. */
    private Path unmapped() throws Exception {
        sample();
        Path unor = office.resolve("berkas/siasn-unor-2026-06-14.csv");
        List<Map<String, String>> rows = read(unor);
        String doubled = "";
        for (Map<String, String> row : rows) {
            UnorId id = UnorId.parse(row.getOrDefault("ID", ""));
            String npsn = row.getOrDefault("NPSN", "");
            if (id != null && !npsn.isEmpty() && truth.put(npsn, id) != null) {
                doubled = npsn;
            }
            row.remove("NPSN");
        }
        write(unor, rows);
        for (Map<String, String> row : read(office.resolve("berkas/padanan-unor-2026-06-14.csv"))) {
            truth.put(
                    row.getOrDefault("NPSN", ""),
                    Objects.requireNonNull(UnorId.parse(row.getOrDefault("UNOR ID", ""))));
        }
        truth.remove(doubled);
        return SampleOffice.job(office, SOURCE, "");
    }

    private static List<Map<String, String>> read(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        String first = Files.readAllLines(file).get(0);
        char between = first.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(between)
                .detectBomHeader(true)
                .ofNamedCsvRecord(file)) {
            csv.forEach(row -> rows.add(new LinkedHashMap<>(row.getFieldsAsMap())));
        }
        return rows;
    }

    private static void write(Path file, List<Map<String, String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(rows.get(0).keySet());
            rows.forEach(row -> csv.writeRecord(row.values()));
        }
    }

    @Test
    void what_a_run_proposes_is_right_and_maps_the_schools_in_the_next() throws Exception {
        Path job = unmapped();
        Said first = padan("jalankan", job.toString());
        assertThat(first.code()).as(first.err()).isZero();

        List<Map<String, String>> proposals = read(recaps().resolve(PROPOSALS));
        long told = proposals.stream()
                .filter(row -> truth.containsKey(row.get("NPSN")))
                .count();
        assertThat(told).isGreaterThan(truth.size() * 7L / 10);
        assertThat(proposals)
                .filteredOn(row -> truth.containsKey(row.get("NPSN")))
                .filteredOn(row ->
                        !Objects.equals(UnorId.parse(row.getOrDefault("UNOR ID", "")), truth.get(row.get("NPSN"))))
                .isEmpty();
        assertThat(proposals).extracting(row -> row.get("UNOR ID")).doesNotHaveDuplicates();
        assertThat(proposals).extracting(row -> row.get("NPSN")).doesNotHaveDuplicates();
        assertThat(proposals)
                .extracting(row -> row.get("BUKTI"))
                .allSatisfy(
                        evidence -> assertThat(evidence)
                                .matches(
                                        "Nama (sama|mirip: .*)\\. \\d+ dari \\d+ pegawai .* bekerja di unor ini menurut SIASN\\."));

        long byFile = byFile();
        assertThat(byFile).isZero();
        Files.copy(recaps().resolve(PROPOSALS), office.resolve("berkas/padanan-unor-usulan.csv"));
        Files.delete(office.resolve("berkas/padanan-unor-2026-06-14.csv"));
        Said looked = padan(
                "periksa", office.resolve("berkas/padanan-unor-usulan.csv").toString());
        assertThat(looked.out()).contains("padanan-unor-usulan.csv: padanan-unor", "Kolom yang tidak dipakai: ");

        Said second = padan("jalankan", SampleOffice.job(office, "").toString());
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(byFile()).isPositive();
        assertThat(second.out())
                .containsPattern("(?m)^padanan-unor +" + proposals.size() + " +" + proposals.size() + " +0 +0 +0 +0$");
        assertThat(recaps().resolve(PROPOSALS)).doesNotExist();
    }

    /** How many findings were decided by the padanan file. */
    private long byFile() throws IOException {
        return read(recaps().resolve("temuan.csv")).stream()
                .filter(row -> row.getOrDefault("penjelasan", "").contains("menurut berkas padanan NPSN"))
                .count();
    }

    @Test
    void what_is_not_one_to_one_is_listed_with_a_sentence_each() throws Exception {
        Path job = unmapped();
        padan("jalankan", job.toString());

        List<Map<String, String>> conflicts = read(recaps().resolve(CONFLICTS));
        assertThat(conflicts)
                .extracting(row -> row.get("MASALAH"))
                .contains("sekolah PMM tanpa unor", "unor sekolah tanpa NPSN");
        assertThat(conflicts)
                .extracting(row -> row.get("PENJELASAN"))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().endsWith("."));
        List<Map<String, String>> proposals = read(recaps().resolve(PROPOSALS));
        List<String> proposed =
                proposals.stream().map(row -> row.getOrDefault("NPSN", "")).toList();
        assertThat(conflicts).extracting(row -> row.get("NPSN")).doesNotContainAnyElementsOf(proposed);
        assertThat(Files.readString(recaps().resolve(PROPOSALS)) + Files.readString(recaps().resolve(CONFLICTS)))
                .doesNotContainPattern("\\d{16}");
    }

    @Test
    void a_sample_with_its_mapping_lists_the_npsn_that_stands_on_two_unor() throws Exception {
        padan("jalankan", sample().toString());

        List<Map<String, String>> conflicts = read(recaps().resolve(CONFLICTS));
        assertThat(conflicts)
                .filteredOn(row -> "satu NPSN pada beberapa unor".equals(row.get("MASALAH")))
                .hasSize(2);
        assertThat(conflicts)
                .filteredOn(row -> "beberapa NPSN pada satu unor".equals(row.get("MASALAH")))
                .hasSize(2);
    }

    @Test
    void the_lists_are_the_same_for_any_number_of_lanes() throws Exception {
        String job = unmapped().toString();
        padan("jalankan", job);
        Map<String, String> first = FolderBytes.of(recaps());
        Path other = Files.createDirectories(office.resolve("lain"));
        database = new HashMap<>(Databases.h2(other));
        database.put("padan.lajur", "1");
        Said said = padan("jalankan", job);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(FolderBytes.of(recaps())).isEqualTo(first);
    }
}
