package id.padan.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value in a file, with its place. Every question that the value cannot answer is noted as a problem of the file and
 * answered with nothing, so that reading goes on and all problems are told together. Not thread-safe.
 */
public final class YamlValue {
    private static final int LONGEST_SHOWN = 60;
    private static final List<DateTimeFormatter> DATES =
            List.of(strict("uuuu-MM-dd"), strict("dd-MM-uuuu"), strict("dd/MM/uuuu"));
    private static final Map<String, Boolean> YES_NO = Map.of("ya", true, "true", true, "tidak", false, "false", false);

    private final Problems problems;
    private final Node node;
    private final String path;

    YamlValue(Problems problems, Node node, String path) {
        this.problems = problems;
        this.node = node;
        this.path = path;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Notes a problem with this value. {@code sentence}: what was found and what is accepted. */
    public void refuse(String sentence) {
        problems.note(node.getStartMark(), sentence);
    }

    /** Takes over the problems of a file which this value names. */
    public void include(InvalidYamlException other) {
        problems.include(node.getStartMark(), other);
    }

    /** A mapping in which only these keys may stand; unknown and doubled ones are noted. */
    public YamlMap map(List<String> known) {
        YamlMap map = anyMap();
        map.refuseUnknown(known);
        return map;
    }

    /** A mapping whose keys are free; doubled ones are noted. */
    public YamlMap anyMap() {
        if (node instanceof MappingNode mapping) {
            return YamlMap.of(problems, mapping, path);
        }
        refuse(naming() + " harus berisi kunci: nilai pada baris-baris menjorok, tetapi isinya " + found() + ".");
        return YamlMap.empty(problems, node);
    }

    /** True when keys stand below this value. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<YamlValue> items() {
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new YamlValue(problems, item, path));
            }
            return items;
        }
        return List.of(this);
    }

    /** A text of at least one character, stripped. */
    public Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            refuse(naming() + " harus satu teks, tetapi isinya " + found() + ".");
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
            refuse(naming() + " masih kosong. Isi dengan teks.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A list of texts, or one text alone. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** A day, written 2026-06-15, 15-06-2026 or 15/06/2026. */
    public Optional<LocalDate> date() {
        Optional<String> text = text();
        Optional<LocalDate> date = text.flatMap(written -> DATES.stream()
                .flatMap(format -> parsed(written, format).stream())
                .findFirst());
        if (text.isPresent() && date.isEmpty()) {
            refuse(naming() + " berisi " + found() + ", bukan tanggal. Tulis seperti 2026-06-15 atau 15-06-2026.");
        }
        return date;
    }

    /** A whole number between two bounds, both included. */
    public Optional<Integer> wholeNumber(int least, int most) {
        Optional<BigDecimal> number = text().flatMap(YamlValue::parsed)
                .filter(n -> n.stripTrailingZeros().scale() <= 0 && within(n, least, most));
        if (number.isEmpty()) {
            refuse(naming() + " berisi " + found() + ". Tulis bilangan bulat " + least + " sampai " + most + ".");
        }
        return number.map(BigDecimal::intValueExact);
    }

    /** A number between two bounds, both included; a decimal point or comma is lawful. */
    public Optional<Double> number(int least, int most) {
        Optional<BigDecimal> number = text().flatMap(YamlValue::parsed).filter(n -> within(n, least, most));
        if (number.isEmpty()) {
            refuse(naming() + " berisi " + found() + ". Tulis angka " + least + " sampai " + most + ".");
        }
        return number.map(BigDecimal::doubleValue);
    }

    /** {@code ya} or {@code tidak}. */
    public Optional<Boolean> yesNo() {
        Optional<Boolean> answer =
                text().map(text -> text.toLowerCase(Locale.ROOT)).map(YES_NO::get);
        if (answer.isEmpty()) {
            refuse(naming() + " berisi " + found() + ". Tulis ya atau tidak.");
        }
        return answer;
    }

    /** One of a few words; the nearest is proposed for any other. */
    public Optional<String> oneOf(List<String> words) {
        Optional<String> text = text();
        if (text.isPresent() && !words.contains(text.get())) {
            refuse(naming() + " berisi " + found() + "." + Nearest.hint(text.get(), words) + " Yang dapat dipilih: "
                    + String.join(", ", words) + ".");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return text.length() > 12 ? Optional.empty() : Optional.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean within(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private String naming() {
        return path.isEmpty() ? "berkas ini" : "\"" + path + "\"";
    }

    private String found() {
        if (node instanceof MappingNode) {
            return "beberapa kunci";
        }
        if (node instanceof SequenceNode) {
            return "sebuah daftar";
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "\"";
    }
}
