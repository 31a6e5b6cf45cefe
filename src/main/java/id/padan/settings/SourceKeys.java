package id.padan.settings;

import id.padan.settings.JobFile.Source;
import id.padan.snapshot.SnapshotKind;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code sumber}: for each kind a path or glob, a list of them, or both with the day they stand for. */
final class SourceKeys {
    static final List<String> KEYS = List.of("berkas", "per_tanggal");
    static final List<SnapshotKind> REQUIRED =
            List.of(SnapshotKind.SIASN_PEGAWAI, SnapshotKind.SIASN_UNOR, SnapshotKind.PMM);

    private final Path folder;

    SourceKeys(Path folder) {
        this.folder = folder;
    }

    List<Source> read(YamlMap job) {
        Optional<YamlMap> map = job.require("sumber", "sumber: { pmm: \"data/pmm-*.csv\", … }")
                .map(value -> value.map(ProfileFile.labels()));
        List<Source> sources = new ArrayList<>();
        map.ifPresent(kinds -> {
            REQUIRED.forEach(kind -> kinds.require(kind.label(), kind + ": \"data/" + kind + "-*.xlsx\""));
            kinds.entries()
                    .forEach((label, value) ->
                            SnapshotKind.labelled(label).ifPresent(kind -> sources.add(source(kind, value))));
        });
        return sources;
    }

    private Source source(SnapshotKind kind, YamlValue value) {
        if (!value.isMap()) {
            return new Source(kind, patterns(value), null);
        }
        YamlMap keys = value.map(KEYS);
        Optional<LocalDate> perTanggal = keys.get("per_tanggal").flatMap(YamlValue::date);
        List<String> patterns = keys.require("berkas", "berkas: \"data/" + kind + "-*.csv\"")
                .map(this::patterns)
                .orElse(List.of());
        return new Source(kind, patterns, perTanggal.orElse(null));
    }

    private List<String> patterns(YamlValue value) {
        List<YamlValue> items = value.items();
        if (items.isEmpty()) {
            value.refuse("daftar berkas ini kosong. Sebutkan sekurang-kurangnya satu berkas atau pola.");
        }
        List<String> patterns = new ArrayList<>();
        for (YamlValue item : items) {
            item.text().ifPresent(written -> {
                String pattern = FilePattern.absolute(folder, written);
                if (!FilePattern.possible(pattern)) {
                    item.refuse(
                            "pola berkas \"" + written + "\" tidak dapat dibaca; tutup kurung [ ] atau { } di dalamnya."
                                    + " Contoh pola: data/pmm-*.csv");
                }
                patterns.add(pattern);
            });
        }
        return patterns;
    }
}
