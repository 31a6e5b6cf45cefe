package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.Instansi;
import id.padan.reference.PegawaiIndex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The instansi as SIASN knows them, so that one that PMM names by words alone, or the unor file by its id alone, is the
 * same one in every table. Thread-safe.
 */
final class InstansiNames {
    /** SIASN writes "Pemerintah Kab. Cibadak" where PMM writes "Kab. Cibadak": that a government is one goes without saying. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("PEMKAB", "KABUPATEN"),
            Map.entry("PEMKOT", "KOTA"),
            Map.entry("PEMPROV", "PROVINSI"),
            Map.entry("PEMERINTAH", ""),
            Map.entry("PEMDA", ""),
            Map.entry("PEM", ""),
            Map.entry("DAERAH", ""),
            Map.entry("KAB", "KABUPATEN"),
            Map.entry("PROV", "PROVINSI"),
            Map.entry("PROPINSI", "PROVINSI"));

    private final Remembered<String, String> words = new Remembered<>(InstansiNames::words);
    private final Map<String, Instansi> byId = new HashMap<>();
    private final Map<String, Instansi> byNama = new HashMap<>();
    private final Remembered<Instansi, Instansi> canonical = new Remembered<>(this::find);

    InstansiNames(PegawaiIndex pegawai) {
        pegawai.workplaces().forEach(this::add);
    }

    private void add(Instansi instansi) {
        if (!instansi.id().isEmpty()) {
            byId.putIfAbsent(instansi.id(), instansi);
        }
        if (!instansi.nama().isEmpty()) {
            byNama.putIfAbsent(words(instansi.nama()), instansi);
        }
    }

    /** The instansi as SIASN writes it, found by id, else by name; itself where SIASN does not know it. */
    Instansi canonical(Instansi instansi) {
        return canonical.of(instansi);
    }

    private Instansi find(Instansi instansi) {
        Instansi known = byId.get(instansi.id());
        if (known == null && !instansi.nama().isEmpty()) {
            known = byNama.get(words(instansi.nama()));
        }
        return known == null ? instansi : known;
    }

    /** How two compare; untold where one side gives an id only that means nothing to the other. */
    Likeness compare(Instansi one, Instansi other) {
        Instansi left = canonical(one);
        Instansi right = canonical(other);
        if (left.key().equals(right.key())) {
            return Likeness.SAME;
        }
        if (!left.nama().isEmpty() && !right.nama().isEmpty()) {
            return words.of(left.nama()).equals(words.of(right.nama())) ? Likeness.SAME : Likeness.DIFFERENT;
        }
        boolean bothKnown = byId.containsKey(left.id()) && byId.containsKey(right.id());
        return bothKnown ? Likeness.DIFFERENT : Likeness.UNTOLD;
    }

    enum Likeness {
        SAME,
        DIFFERENT,
        UNTOLD
    }

    private static String words(String nama) {
        return Arrays.stream(Folded.of(nama).split(" ", -1))
                .map(word -> WORDS.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
