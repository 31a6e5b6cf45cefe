package id.padan.settings;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.rule.RuleSettings;
import id.padan.rule.RuleSettings.Stage;
import id.padan.yaml.Nearest;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code aturan}: what the office sets about judging. A list written replaces the standard one. */
final class RuleKeys {
    static final List<String> KEYS = List.of(
            "mati",
            "jabatan_guru",
            "bukan_guru",
            "kepala_sekolah",
            "kedudukan_aktif",
            "non_asn",
            "nomenklatur_lama",
            "kalender");
    static final List<String> STAGE_KEYS = List.of("tahap", "kata", "batas");

    private RuleKeys() {}

    /** @param known the codes of all rules */
    static RuleSettings read(
            Optional<YamlValue> aturan,
            LocalDate tanggal,
            Periode periode,
            @Nullable Instansi instansi,
            List<String> known) {
        RuleSettings standard = RuleSettings.standard(tanggal, periode);
        Optional<YamlMap> map = aturan.map(value -> value.map(KEYS));
        return new RuleSettings(
                tanggal,
                periode,
                instansi,
                filled(map, "jabatan_guru", standard.jabatanGuru()),
                list(map, "bukan_guru", standard.bukanGuru()),
                filled(map, "kepala_sekolah", standard.kepalaSekolah()),
                filled(map, "kedudukan_aktif", standard.kedudukanAktif()),
                list(map, "non_asn", standard.nonAsn()),
                list(map, "nomenklatur_lama", standard.nomenklaturLama()),
                map.flatMap(m -> m.get("kalender")).map(RuleKeys::stages).orElse(standard.kalender()),
                map.flatMap(m -> m.get("mati"))
                        .map(value -> switchedOff(value, known))
                        .orElse(Set.of()));
    }

    private static List<String> list(Optional<YamlMap> map, String key, List<String> standard) {
        return map.map(m -> m.texts(key, standard)).orElse(standard);
    }

    /** Without one word here nobody would be judged, and silence would look like order. */
    private static List<String> filled(Optional<YamlMap> map, String key, List<String> standard) {
        map.flatMap(m -> m.get(key))
                .filter(value -> value.items().isEmpty())
                .ifPresent(value -> value.refuse("daftar \"aturan." + key
                        + "\" kosong, padahal paling sedikit satu kata. Hapus kunci ini untuk memakai daftar bawaan."));
        return list(map, key, standard);
    }

    private static Set<String> switchedOff(YamlValue value, List<String> known) {
        Set<String> codes = new LinkedHashSet<>();
        for (YamlValue item : value.items()) {
            item.text().ifPresent(code -> {
                if (known.contains(code)) {
                    codes.add(code);
                } else {
                    item.refuse("kode aturan \"" + code + "\" tidak dikenal." + Nearest.hint(code, known)
                            + " Kode yang dikenal: " + String.join(", ", known) + ".");
                }
            });
        }
        return codes;
    }

    private static List<Stage> stages(YamlValue value) {
        List<Stage> stages = new ArrayList<>();
        for (YamlValue item : value.items()) {
            YamlMap map = item.map(STAGE_KEYS);
            String nama = map.requireText("tahap", "tahap: Observasi");
            Optional<LocalDate> due = map.require("batas", "batas: 2026-03-31").flatMap(YamlValue::date);
            List<String> words = map.texts("kata", List.of(nama));
            if (due.isPresent()) {
                if (!stages.isEmpty()
                        && due.get().isBefore(stages.get(stages.size() - 1).due())) {
                    item.refuse("batas tahap \"" + nama + "\" (" + due.get()
                            + ") mendahului tahap sebelumnya. Tulis tahap menurut urutan waktunya.");
                }
                stages.add(new Stage(nama, words, due.get()));
            }
        }
        return stages;
    }
}
