package id.padan.settings;

import id.padan.settings.JobFile.Inbox;
import id.padan.settings.JobFile.Source;
import id.padan.snapshot.SnapshotKind;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code kotak_masuk}: the folder, how long files must rest, and which kinds make a set. */
final class InboxKeys {
    static final List<String> KEYS = List.of("folder", "tenang_menit", "jenis");

    /** Lists that the office keeps itself; they come when they change, not with every download. */
    private static final Set<SnapshotKind> OWN_LISTS =
            Set.of(SnapshotKind.PADANAN_UNOR, SnapshotKind.PENGECUALIAN, SnapshotKind.LOG_SINKRON);

    private static final int QUIET = 2;
    private static final int LONGEST_QUIET = 24 * 60;

    private final List<Source> sources;
    private final Function<YamlValue, Optional<Path>> path;

    InboxKeys(List<Source> sources, Function<YamlValue, Optional<Path>> path) {
        this.sources = sources;
        this.path = path;
    }

    @Nullable
    Inbox read(YamlMap job) {
        Optional<YamlValue> value = job.get("kotak_masuk");
        if (value.isEmpty()) {
            return null;
        }
        YamlMap keys = value.get().map(KEYS);
        Optional<Path> folder = keys.require("folder", "folder: ../kotak-masuk").flatMap(path);
        folder.ifPresent(inbox -> refuseWhereUnclear(value.get(), inbox));
        int quiet = keys.get("tenang_menit")
                .flatMap(minutes -> minutes.wholeNumber(0, LONGEST_QUIET))
                .orElse(QUIET);
        List<SnapshotKind> kinds = keys.get("jenis").map(this::kinds).orElse(standard());
        return folder.map(inbox -> new Inbox(inbox, Duration.ofMinutes(quiet), kinds))
                .orElse(null);
    }

    private List<SnapshotKind> standard() {
        return sources.stream()
                .map(Source::kind)
                .filter(kind -> !OWN_LISTS.contains(kind))
                .toList();
    }

    private List<SnapshotKind> kinds(YamlValue value) {
        List<String> named =
                sources.stream().map(source -> source.kind().label()).toList();
        List<SnapshotKind> kinds = value.items().stream()
                .flatMap(item -> item.oneOf(named).stream())
                .flatMap(label -> SnapshotKind.labelled(label).stream())
                .toList();
        if (kinds.isEmpty()) {
            value.refuse("\"kotak_masuk.jenis\" tidak menyebut satu jenis pun. Yang dapat dipilih: "
                    + String.join(", ", named) + ".");
        }
        return kinds;
    }

    /** Files go to where the sources look for them, so that must be one folder each, and another one. */
    private void refuseWhereUnclear(YamlValue value, Path inbox) {
        for (Source source : sources) {
            for (String pattern : source.patterns()) {
                Optional<Path> home = FilePattern.home(pattern);
                if (home.isEmpty()) {
                    value.refuse("kotak masuk tidak tahu ke mana memindahkan berkas " + source.kind()
                            + ", karena pola \"" + pattern + "\" memakai tanda * pada nama foldernya. Tulis satu folder"
                            + " untuk tiap pola, atau hapus \"kotak_masuk\".");
                } else if (home.get().equals(inbox)) {
                    value.refuse("folder kotak masuk " + inbox + " adalah juga folder sumber " + source.kind()
                            + ". Pilih folder lain untuk kotak masuk.");
                }
            }
        }
    }
}
