package id.padan.settings;

import id.padan.domain.Folded;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.Snapshots;
import id.padan.yaml.Nearest;
import id.padan.yaml.YamlFile;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A header profile: further names that the columns of one kind bore in one year. */
final class ProfileFile {
    static final List<String> KEYS = List.of("jenis", "tahun", "alias");
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    private final Map<SnapshotKind, Map<String, List<String>>> aliases = new EnumMap<>(SnapshotKind.class);

    /** Adds a profile to those read before; of two for one kind both count. */
    void add(Path file) {
        YamlFile.read(file, this::take);
    }

    HeaderProfile profile() {
        return aliases.isEmpty() ? HeaderProfile.NONE : new HeaderProfile(aliases);
    }

    private Map<SnapshotKind, Map<String, List<String>>> take(YamlValue root) {
        YamlMap map = root.map(KEYS);
        Optional<SnapshotKind> kind = map.require("jenis", "jenis: pmm")
                .flatMap(value -> value.oneOf(labels()))
                .flatMap(SnapshotKind::labelled);
        map.get("tahun").ifPresent(value -> value.wholeNumber(FIRST_YEAR, LAST_YEAR));
        Optional<YamlMap> columns = map.require("alias", "alias: { \"STATUS SKP\": [\"Status Perencanaan\"] }")
                .map(YamlValue::anyMap);
        if (kind.isPresent() && columns.isPresent()) {
            Map<String, List<String>> ofKind = aliases.computeIfAbsent(kind.get(), first -> new LinkedHashMap<>());
            columns.get().entries().forEach((column, names) -> {
                refuseUnknown(kind.get(), column, names);
                ofKind.merge(column, names.texts(), ProfileFile::both);
            });
        }
        return aliases;
    }

    /** An alias for a column that does not exist would be passed over in silence. */
    private static void refuseUnknown(SnapshotKind kind, String column, YamlValue names) {
        List<String> known = Snapshots.columns(kind);
        if (known.stream().noneMatch(name -> same(name, column))) {
            names.refuse("kolom \"" + column + "\" tidak dikenal untuk " + kind + "." + Nearest.hint(column, known)
                    + " Kolom yang dikenal: " + String.join(", ", known) + ".");
        }
    }

    /** As headers are compared: spaces and underscores do not count. */
    private static boolean same(String one, String other) {
        return Folded.of(one).replace(" ", "").equals(Folded.of(other).replace(" ", ""));
    }

    private static List<String> both(List<String> earlier, List<String> later) {
        List<String> both = new ArrayList<>(earlier);
        later.stream().filter(name -> !earlier.contains(name)).forEach(both::add);
        return List.copyOf(both);
    }

    static List<String> labels() {
        return Arrays.stream(SnapshotKind.values()).map(SnapshotKind::label).toList();
    }
}
