package id.padan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SplittableRandom;

/**
 * Writes a synthetic set of snapshots in the offices' own shapes, with a truth file that says for every row of PMM and
 * SIASN what must be found on it. The truth comes from the scenes that bent the rows, never from Padan's rules.
 *
 * <p>The data stand for 14 and 15 June 2026, the SKP period is January to June 2026. One instansi is in memory at a time.
 */
public final class SampleWriter {
    /** The seed of the sample that comes with Padan. */
    public static final long DEFAULT_SEED = 2026;

    private static final int AREAS = 550;
    private static final long PEOPLE_PER_REGION = 11_200;
    private static final long FIRST_REGION = 0x9E3779B97F4A7C15L;
    /** Not SplittableRandom's own step: by that one each region would repeat its neighbour's numbers, ids included. */
    private static final long NEXT_REGION = 0xD1342543DE82EF95L;

    private SampleWriter() {}

    /**
     * Writes the sample; files of the same names are overwritten, others left alone. Same arguments, same bytes.
     *
     * @param folder is made where it does not exist
     * @param seed any number; another seed gives other people in the same scenes
     * @throws IllegalArgumentException for the nation as xlsx; the message is for the officer
     */
    public static SampleReport write(Path folder, Scale scale, long seed, Format format) throws IOException {
        return write(folder, scale, seed, format, scale.instansi());
    }

    /**
     * As {@link #write(Path, Scale, long, Format)}, with another number of instansi than the scale's: a part of the nation, or
     * ten of it.
     *
     * @param instansi at most 5,525; there are no numbers for more people than theirs
     */
    public static SampleReport write(Path folder, Scale scale, long seed, Format format, int instansi)
            throws IOException {
        if (scale == Scale.NASIONAL && format == Format.XLSX) {
            throw new IllegalArgumentException(
                    "Skala nasional dengan format xlsx tidak dibuat: satu lembar Excel hanya memuat"
                            + " 1.048.576 baris, sedangkan SIASN nasional berisi sekitar 5 juta. Yang diterima: --format csv,"
                            + " atau skala kecil, kabupaten, atau provinsi. Tidak ada berkas yang ditulis.");
        }
        Files.createDirectories(folder);
        try (SampleFiles files =
                new SampleFiles(folder, format, agency(0, scale).nama())) {
            for (int number = 0; number < instansi; number++) {
                files.write(region(scale, seed, number));
            }
            files.finish();
            return new SampleReport(
                    folder,
                    folder.resolve(format.named(TruthFile.NAME)),
                    Collections.unmodifiableMap(files.rows()),
                    files.expectedFindings());
        }
    }

    static Region region(Scale scale, long seed, int number) {
        SplittableRandom random = new SplittableRandom(seed + FIRST_REGION + NEXT_REGION * number);
        long most = scale.instansi() == 1 ? Long.MAX_VALUE : PEOPLE_PER_REGION;
        People people = new People(random, number * PEOPLE_PER_REGION, most, area(number));
        Region region =
                new RegionBuilder(scale, number, agency(number, scale), neighbour(number), people, random).build();
        Director director = new Director(region, people, random);
        if (scale == Scale.KECIL) {
            director.playAllOnce();
        } else {
            director.playAtRates();
        }
        Shuffle.inPlace(region.employees, random);
        return region;
    }

    /** Where a NIK was given: 550 regencies, ten kecamatan of each. */
    static String area(int number) {
        return Integer.toString(110_101 + number % AREAS * 1_000 + number / AREAS);
    }

    static Agency agency(int number, Scale scale) {
        String kind = scale == Scale.PROVINSI ? "Pemerintah Provinsi " : "Pemerintah Kab. ";
        return new Agency(id(number, 1), kind + PlaceNames.instansi(number));
    }

    private static Agency neighbour(int number) {
        return new Agency(id(number, 2), "Pemerintah Kota " + PlaceNames.instansi(number));
    }

    private static String id(int number, int kind) {
        SplittableRandom fixed = new SplittableRandom(number * 10L + kind);
        return Id.next(fixed).hex();
    }
}
