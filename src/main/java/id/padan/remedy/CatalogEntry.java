package id.padan.remedy;

import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the catalogue says of one code.
 *
 * @param remedy for the code as such
 * @param subkinds complete remedies of the sub-kinds, in the order written
 * @param messages every wording under which e-Kinerja reports it, its own first; empty where it reports nothing
 * @param messageOnly true when e-Kinerja reports it and no rule finds it
 */
record CatalogEntry(Remedy remedy, Map<String, Remedy> subkinds, List<String> messages, boolean messageOnly) {
    /** What a sub-kind may say otherwise than its code. */
    static final List<String> SUBKIND_KEYS = List.of("judul", "arti", "pelaku", "aplikasi", "langkah", "tunggu_hari");

    static final List<String> KEYS = List.of(
            "judul",
            "pesan",
            "pesan_lain",
            "arti",
            "pelaku",
            "aplikasi",
            "langkah",
            "tunggu_hari",
            "subjenis",
            "hanya_pesan");
    private static final int LONGEST_WAIT = 60;
    private static final List<String> ACTORS =
            Arrays.stream(Actor.values()).map(Actor::label).toList();

    static CatalogEntry read(String code, YamlValue value) {
        YamlMap map = value.map(KEYS);
        for (String required : SUBKIND_KEYS) {
            map.require(required, exampleOf(required));
        }
        String message = map.text("pesan", "");
        Remedy remedy = remedy(new Remedy(code, "", message, "", Actor.BKD, "", List.of(), 0), map);
        Map<String, Remedy> subkinds = new LinkedHashMap<>();
        map.get("subjenis")
                .ifPresent(node -> node.anyMap()
                        .entries()
                        .forEach((subkind, said) -> subkinds.put(subkind, remedy(remedy, said.map(SUBKIND_KEYS)))));
        List<String> messages = new ArrayList<>(map.texts("pesan_lain", List.of()));
        if (!message.isEmpty()) {
            messages.add(0, message);
        }
        boolean messageOnly = map.get("hanya_pesan").flatMap(YamlValue::yesNo).orElse(false);
        if (messageOnly && messages.isEmpty()) {
            value.refuse("\"" + code + "\" ditandai hanya_pesan tetapi tidak punya pesan. Isi kunci \"pesan\".");
        }
        return new CatalogEntry(remedy, subkinds, List.copyOf(messages), messageOnly);
    }

    private static Remedy remedy(Remedy otherwise, YamlMap said) {
        return new Remedy(
                otherwise.code(),
                said.text("judul", otherwise.title()),
                otherwise.message(),
                said.text("arti", otherwise.meaning()),
                said.get("pelaku")
                        .flatMap(value -> value.oneOf(ACTORS))
                        .map(CatalogEntry::actor)
                        .orElse(otherwise.actor()),
                said.text("aplikasi", otherwise.aplikasi()),
                said.texts("langkah", otherwise.steps()),
                said.get("tunggu_hari")
                        .flatMap(value -> value.wholeNumber(0, LONGEST_WAIT))
                        .orElse(otherwise.waitDays()));
    }

    private static Actor actor(String label) {
        return Arrays.stream(Actor.values())
                .filter(actor -> actor.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String exampleOf(String key) {
        return switch (key) {
            case "pelaku" -> "pelaku: Operator Sekolah";
            case "tunggu_hari" -> "tunggu_hari: 1";
            case "langkah" -> "langkah: [Buka e-Kinerja, Tekan Sinkron PMM]";
            default -> key + ": …";
        };
    }
}
