package id.padan.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys and values of one mapping, in the order written. A key without a value counts as not written. */
public final class YamlMap {
    private final Problems problems;
    private final Node node;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private YamlMap(Problems problems, Node node) {
        this.problems = problems;
        this.node = node;
    }

    static YamlMap empty(Problems problems, Node node) {
        return new YamlMap(problems, node);
    }

    static YamlMap of(Problems problems, MappingNode mapping, String path) {
        YamlMap map = new YamlMap(problems, mapping);
        for (NodeTuple tuple : mapping.getValue()) {
            map.add(tuple, path);
        }
        return map;
    }

    private void add(NodeTuple tuple, String path) {
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            problems.note(tuple.getKeyNode().getStartMark(), "sebuah kunci harus berupa satu kata.");
            return;
        }
        String key = scalar.getValue().strip();
        Node earlier = keys.putIfAbsent(key, scalar);
        if (earlier != null) {
            problems.note(
                    scalar.getStartMark(),
                    "kunci \"" + key + "\" sudah ditulis di baris "
                            + (earlier.getStartMark().getLine() + 1) + ". Sisakan satu saja.");
        } else if (!tuple.getValueNode().getTag().equals(Tag.NULL)) {
            values.put(key, new YamlValue(problems, tuple.getValueNode(), path.isEmpty() ? key : path + "." + key));
        }
    }

    void refuseUnknown(Collection<String> known) {
        keys.forEach((key, place) -> {
            if (!known.contains(key)) {
                problems.note(
                        place.getStartMark(),
                        "kunci \"" + key + "\" tidak dikenal." + Nearest.hint(key, known)
                                + " Kunci yang dikenal di sini: " + String.join(", ", known) + ".");
            }
        });
    }

    /** The value of a key, empty where it is not written. */
    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a key that must be there; its absence is noted, with an example of how to write it. Where no mapping
     * stands at all, that alone is noted.
     */
    public Optional<YamlValue> require(String key, String example) {
        Optional<YamlValue> value = get(key);
        if (value.isEmpty() && node instanceof MappingNode) {
            Node place = keys.getOrDefault(key, node);
            problems.note(place.getStartMark(), "kunci \"" + key + "\" wajib diisi dan belum ada. Contoh: " + example);
        }
        return value;
    }

    /** A required text, "" where it is missing (and noted). */
    public String requireText(String key, String example) {
        return require(key, example).flatMap(YamlValue::text).orElse("");
    }

    /** A text, {@code otherwise} where it is not written. */
    public String text(String key, String otherwise) {
        return get(key).flatMap(YamlValue::text).orElse(otherwise);
    }

    /** A list of texts, {@code otherwise} where it is not written. */
    public List<String> texts(String key, List<String> otherwise) {
        return get(key).map(YamlValue::texts).orElse(otherwise);
    }

    /** The keys that have a value, in the order written. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Keys and values, in the order written. */
    public Map<String, YamlValue> entries() {
        return Collections.unmodifiableMap(values);
    }
}
