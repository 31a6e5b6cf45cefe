package id.padan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** What a run found, and what the truth file says it must find. */
final class Temuan {
    /** What may become of a row without a finding. */
    private static final Set<String> NO_FINDING = Set.of("bersih", "di_luar_lingkup", "ditolak", "dikecualikan");

    private static final List<String> KEY = List.of("sumber", "berkas", "baris", "kode", "subjenis");
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Temuan() {}

    /**
     * Findings of one cause.
     *
     * @param count how many
     * @param sum of the checksums of file, row, cause and subkind: the same findings in another order have the same
     */
    record Sum(int count, long sum) {
        private Sum plus(Sum other) {
            return new Sum(count + other.count, sum + other.sum);
        }
    }

    /** The findings' file of the run that worked in this folder. */
    static Path of(Path work) {
        return work.resolve("reports/ukur/2026-06-15/temuan.csv");
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The findings that a list holds, by cause; it may be a run's or the truth, plain or in a gz. */
    static Map<String, Sum> sums(Path file) throws IOException {
        Map<String, Sum> sums = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            for (NamedCsvRecord row : rows) {
                String cause = row.getField("kode");
                if (!NO_FINDING.contains(cause)) {
                    sums.merge(cause, new Sum(1, checksum(row)), Sum::plus);
                }
            }
        }
        return sums;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static long checksum(NamedCsvRecord row) {
        CRC32 crc = new CRC32();
        for (String field : KEY) {
            crc.update((row.getField(field) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return crc.getValue() * SPREAD;
    }
}
