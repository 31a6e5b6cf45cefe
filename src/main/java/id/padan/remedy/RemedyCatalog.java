package id.padan.remedy;

import id.padan.domain.Folded;
import id.padan.rule.Finding;
import id.padan.yaml.InvalidYamlException;
import id.padan.yaml.Nearest;
import id.padan.yaml.YamlFile;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who repairs which disparity, where and how: data that an officer may edit. The messages and actors are those of the
 * field (domain.md §3). Immutable, thread-safe.
 */
public final class RemedyCatalog {
    private static final String BUILT_IN = "/id/padan/remedy/remedy.yml";
    private static final String BUILT_IN_NAME = "katalog bawaan";

    private final String name;
    private final Map<String, CatalogEntry> entries;
    private final Map<String, String> codeByMessage;

    private RemedyCatalog(String name, Map<String, CatalogEntry> entries, Map<String, String> codeByMessage) {
        this.name = name;
        this.entries = entries;
        this.codeByMessage = codeByMessage;
    }

    /** The catalogue that comes with Padan. */
    public static RemedyCatalog builtIn() {
        try (InputStream stream = RemedyCatalog.class.getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IllegalStateException(BUILT_IN + " is missing from the program");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.read(BUILT_IN_NAME, text, root -> of(BUILT_IN_NAME, root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * An office's own catalogue; it replaces the built-in one.
     *
     * @throws InvalidYamlException naming every problem
     */
    public static RemedyCatalog read(Path file) {
        return YamlFile.read(file, root -> of(file.toString(), root));
    }

    private static RemedyCatalog of(String name, YamlValue root) {
        YamlMap map = root.anyMap();
        Map<String, CatalogEntry> entries = new LinkedHashMap<>();
        Map<String, String> codeByMessage = new HashMap<>();
        map.entries().forEach((code, value) -> {
            CatalogEntry entry = CatalogEntry.read(code, value);
            entries.put(code, entry);
            for (String message : entry.messages()) {
                String other = codeByMessage.putIfAbsent(Folded.of(message), code);
                if (other != null) {
                    value.refuse("pesan \"" + message + "\" sudah dipakai oleh \"" + other
                            + "\". Satu pesan e-Kinerja hanya boleh menunjuk satu kode.");
                }
            }
        });
        return new RemedyCatalog(name, entries, codeByMessage);
    }

    /**
     * The remedy of a sub-kind, or that of the code where the catalogue says nothing special of the sub-kind.
     *
     * @throws IllegalArgumentException for a code that is not in the catalogue; {@link #requireExactly} at start-up
     *     rules that out
     */
    public Remedy of(String code, String subkind) {
        CatalogEntry entry = entry(code);
        return entry.subkinds().getOrDefault(subkind, entry.remedy());
    }

    /** The remedy of every code, in the order of the catalogue, messages without a rule included. */
    public List<Remedy> all() {
        return entries.values().stream().map(CatalogEntry::remedy).toList();
    }

    /** The sub-kinds of a code of which the catalogue speaks, in its order; errors as for {@link #of}. */
    public List<String> subkinds(String code) {
        return List.copyOf(entry(code).subkinds().keySet());
    }

    /** The codes that a rule must find, in the order of the catalogue. */
    public List<String> ruleCodes() {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().messageOnly())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who repairs a finding. */
    public Actor actorOf(Finding finding) {
        return of(finding.code(), finding.subkind()).actor();
    }

    /** The code for which one of e-Kinerja's messages stands, compared after folding; empty for an unknown message. */
    public Optional<String> codeOfMessage(String message) {
        return Optional.ofNullable(codeByMessage.get(Folded.of(message)));
    }

    /**
     * Checks that every rule has its entry and every entry its rule; entries marked {@code hanya_pesan} need none.
     *
     * @throws InvalidYamlException naming every code that lacks the other half
     */
    public void requireExactly(Collection<String> codes) {
        List<String> problems = new ArrayList<>();
        for (String code : codes) {
            CatalogEntry entry = entries.get(code);
            if (entry == null) {
                problems.add(name + ": tidak ada entri untuk aturan \"" + code
                        + "\". Salin entri itu dari katalog bawaan (docs/job-file.md).");
            } else if (entry.messageOnly()) {
                problems.add(name + ": \"" + code + "\" ditandai hanya_pesan padahal ada aturannya. Hapus tanda itu.");
            }
        }
        for (String code : ruleCodes()) {
            if (!codes.contains(code)) {
                problems.add(name + ": tidak ada aturan untuk entri \"" + code + "\"." + Nearest.hint(code, codes)
                        + " Bila itu hanya pesan e-Kinerja, tambahkan: hanya_pesan: ya.");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidYamlException(problems);
        }
    }

    private CatalogEntry entry(String code) {
        CatalogEntry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalArgumentException(name + " has no entry for the code " + code);
        }
        return entry;
    }
}
