package id.padan.testing;

import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An office's folder with the small sample and a job file; reports go to {@code reports} beside it. */
public final class SampleOffice {
    /** Where the job's recaps stand, seen from the folder. */
    public static final Path RECAPS = Path.of("reports", "uji", "2026-06-15");

    private static final String JOB = """
            nama: uji
            tanggal: 2026-06-15
            sumber:
              siasn-pegawai: berkas/siasn-pegawai-*.csv
              siasn-unor: berkas/siasn-unor-*.csv
              ekinerja-skp: berkas/ekinerja-skp-*.csv
              ekinerja-penilaian: berkas/ekinerja-penilaian-*.json
              ekinerja-rhk: berkas/ekinerja-rhk-*.csv
              pmm: berkas/pmm-*.csv
              padanan-unor: berkas/padanan-unor-*.csv
              pengecualian: berkas/pengecualian-*.csv
              log-sinkron: berkas/log-sinkron-*.csv
            periode:
              awal: 2026-01-01
              akhir: 2026-06-30
            ambang:
              ditolak_persen: 5
              usia_hari: 14
              selisih_hari: 7
            keluaran: reports
            """;

    private SampleOffice() {}

    /** Writes everything; returns the job file. */
    public static Path in(Path folder) throws IOException {
        SampleWriter.write(folder.resolve("berkas"), Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.CSV);
        return job(folder, "");
    }

    /** Writes a job file over the same files with its thresholds, or other keys, replaced. */
    public static Path job(Path folder, String from, String... to) throws IOException {
        String text = to.length == 0 ? JOB : JOB.replace(from, to[0]);
        Path file = folder.resolve("uji.yml");
        return Files.writeString(file, text);
    }
}
