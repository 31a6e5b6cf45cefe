package id.padan.bench;

import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files of one scale, written once and then only read.
 *
 * @param files where the snapshots and their truth stand
 */
record Dataset(BenchScale scale, Path files) {
    private static final String DONE = "lengkap";

    /** The files under this folder; written first where they are not there whole. */
    static Dataset in(Path folder, BenchScale scale) throws IOException {
        Path files = folder.resolve("data").resolve(word(scale)).toAbsolutePath();
        Path done = files.resolve(DONE);
        if (!Files.exists(done)) {
            System.out.println("writing the files of scale " + word(scale) + " into " + files);
            SampleWriter.write(files, scale.scale(), SampleWriter.DEFAULT_SEED, scale.format(), scale.instansi());
            Files.createFile(done);
        }
        return new Dataset(scale, files);
    }

    static String word(BenchScale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    Path truth() {
        return files.resolve(scale.format() == Format.CSV_GZ ? "kebenaran.csv.gz" : "kebenaran.csv");
    }

    /** Writes a job file over these files: the one that comes with Padan, without the profile they do not need. */
    Path job(Path sample, Path folder) throws IOException {
        String text = Files.readString(sample)
                .replace("nama: contoh", "nama: ukur")
                .replace(" contoh/", " " + files + "/")
                .replace("profil:\n  - profil/pmm-2025.yml\n", "")
                .replace("keluaran: ../reports", "keluaran: reports");
        return Files.writeString(
                folder.resolve("ukur.yml"),
                switch (scale.format()) {
                    case XLSX -> text;
                    case CSV -> text.replace(".xlsx", ".csv");
                    case CSV_GZ ->
                        text.replaceAll("\\.(xlsx|csv|json)", ".$1.gz").replace(".xlsx", ".csv");
                });
    }
}
