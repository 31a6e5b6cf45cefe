package id.padan.settings;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.remedy.RemedyCatalog;
import id.padan.snapshot.HeaderProfile;
import id.padan.yaml.InvalidYamlException;
import id.padan.yaml.YamlFile;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads job files. Stateless. */
public final class JobFiles {
    static final List<String> KEYS = List.of(
            "nama",
            "tanggal",
            "sumber",
            "profil",
            "periode",
            "tenggat",
            "instansi",
            "aturan",
            "pengelompokan",
            "ambang",
            "simpan",
            "keluaran",
            "katalog",
            "jadwal",
            "kotak_masuk",
            "surat");
    static final List<String> INSTANSI_KEYS = List.of("id", "nama");
    static final List<String> THRESHOLD_KEYS = List.of(
            "ditolak_persen",
            "usia_hari",
            "selisih_hari",
            "nip_dikenal_persen",
            "susut_instansi_persen",
            "susut_sekolah_persen");
    static final List<String> RETENTION_KEYS = List.of("bukti_hari", "buku_hari");
    static final List<String> GROUPINGS = List.of("instansi", "unor-induk");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DAYS = 3650;

    private final Path file;
    private final Path folder;

    private JobFiles(Path file) {
        this.file = file;
        this.folder =
                Objects.requireNonNullElse(file.toAbsolutePath().normalize().getParent(), Path.of("/"));
    }

    /**
     * Reads a job file together with the profiles and the catalogue it names.
     *
     * @param tanggalFromCommandLine the run's day as the officer asks for it, which wins over the file; null if not
     * @param today the run's day where neither says one
     * @throws InvalidYamlException naming every problem in all these files
     */
    public static JobFile read(Path file, @Nullable LocalDate tanggalFromCommandLine, LocalDate today) {
        JobFiles job = new JobFiles(file);
        return YamlFile.read(file, root -> job.read(root.map(KEYS), tanggalFromCommandLine, today));
    }

    private JobFile read(YamlMap map, @Nullable LocalDate asked, LocalDate today) {
        Optional<LocalDate> written = map.get("tanggal").flatMap(YamlValue::date);
        LocalDate tanggal = asked == null ? written.orElse(today) : asked;
        Periode periode = PeriodKeys.periode(map).orElse(Periode.tahun(tanggal.getYear()));
        @Nullable Path catalogue = map.get("katalog").flatMap(this::path).orElse(null);
        List<JobFile.Source> sources = new SourceKeys(folder).read(map);
        LocalDate tenggat = PeriodKeys.tenggat(map, periode);
        return new JobFile(
                file,
                name(map),
                sources,
                profile(map),
                RuleKeys.read(map.get("aturan"), tanggal, periode, instansi(map), ruleCodes(map, catalogue)),
                tenggat,
                catalogue,
                map.get("pengelompokan")
                        .flatMap(value -> value.oneOf(GROUPINGS))
                        .orElse("instansi")
                        .equals("unor-induk"),
                thresholds(map),
                retention(map),
                map.get("keluaran").flatMap(this::path).orElse(resolved("../reports")),
                ScheduleKeys.read(map, tenggat),
                new InboxKeys(sources, this::path).read(map),
                MailKeys.read(map));
    }

    private String name(YamlMap map) {
        String fileName = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        Optional<YamlValue> value = map.get("nama");
        String name = value.flatMap(YamlValue::text).orElse(fileName);
        if (name.length() > LONGEST_NAME) {
            value.ifPresent(v -> v.refuse("\"nama\" terlalu panjang (" + name.length() + " huruf). Paling panjang "
                    + LONGEST_NAME + " huruf."));
        }
        return name;
    }

    private @Nullable Instansi instansi(YamlMap map) {
        Optional<YamlValue> value = map.get("instansi");
        if (value.isEmpty()) {
            return null;
        }
        YamlMap keys = value.get().map(INSTANSI_KEYS);
        if (keys.keys().isEmpty()) {
            value.get().refuse("\"instansi\" harus menyebut id atau nama. Contoh: nama: Pemerintah Kab. Contoh");
        }
        return Instansi.of(keys.text("id", ""), keys.text("nama", ""));
    }

    private JobFile.Thresholds thresholds(YamlMap map) {
        Optional<YamlMap> keys = map.get("ambang").map(value -> value.map(THRESHOLD_KEYS));
        return new JobFile.Thresholds(
                percent(keys, "ditolak_persen", 5),
                days(keys, "usia_hari", 14),
                days(keys, "selisih_hari", 7),
                percent(keys, "nip_dikenal_persen", 50),
                wholePercent(keys, "susut_instansi_persen", 20),
                wholePercent(keys, "susut_sekolah_persen", 50));
    }

    private static JobFile.Retention retention(YamlMap map) {
        Optional<YamlMap> keys = map.get("simpan").map(value -> value.map(RETENTION_KEYS));
        return new JobFile.Retention(days(keys, "bukti_hari", 120), days(keys, "buku_hari", 400));
    }

    private static double percent(Optional<YamlMap> keys, String key, double otherwise) {
        return keys.flatMap(m -> m.get(key))
                .flatMap(value -> value.number(0, 100))
                .orElse(otherwise);
    }

    private static int wholePercent(Optional<YamlMap> keys, String key, int otherwise) {
        return keys.flatMap(m -> m.get(key))
                .flatMap(value -> value.wholeNumber(0, 100))
                .orElse(otherwise);
    }

    private static int days(Optional<YamlMap> keys, String key, int otherwise) {
        return keys.flatMap(m -> m.get(key))
                .flatMap(value -> value.wholeNumber(0, LONGEST_DAYS))
                .orElse(otherwise);
    }

    private HeaderProfile profile(YamlMap map) {
        ProfileFile profiles = new ProfileFile();
        map.get("profil")
                .map(YamlValue::items)
                .orElse(List.of())
                .forEach(item -> path(item)
                        .ifPresent(profile -> attempt(item, profile, path -> {
                            profiles.add(path);
                            return true;
                        })));
        return profiles.profile();
    }

    private static List<String> ruleCodes(YamlMap map, @Nullable Path catalogue) {
        Optional<YamlValue> value = map.get("katalog");
        if (catalogue == null || value.isEmpty()) {
            return RemedyCatalog.builtIn().ruleCodes();
        }
        return attempt(value.get(), catalogue, path -> RemedyCatalog.read(path).ruleCodes())
                .orElse(RemedyCatalog.builtIn().ruleCodes());
    }

    /** Reads a file that a value names, and tells its problems together with those of the job file. */
    private static <T> Optional<T> attempt(YamlValue value, Path path, Function<Path, T> read) {
        try {
            return Optional.of(read.apply(path));
        } catch (InvalidYamlException invalid) {
            value.include(invalid);
            return Optional.empty();
        }
    }

    private Optional<Path> path(YamlValue value) {
        return value.text().flatMap(written -> {
            try {
                return Optional.of(resolved(written));
            } catch (InvalidPathException impossible) {
                value.refuse("\"" + written + "\" bukan nama berkas atau folder yang mungkin.");
                return Optional.empty();
            }
        });
    }

    private Path resolved(String written) {
        return folder.resolve(written.replace('\\', '/')).normalize();
    }
}
