package id.padan.job;

import id.padan.rule.RuleSettings;
import id.padan.settings.JobFile;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that decides a run's result in one hash: the inputs' kinds, names and checksums, what the job file sets, the
 * office's own catalogue, the program's version. Folders do not count: the same files elsewhere are the same inputs.
 */
final class Fingerprint {
    private static final int SHORT = 12;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static String of(JobFile job, Inputs inputs, String version) throws IOException {
        Fingerprint print = new Fingerprint();
        print.add("versi", version);
        for (Manifest file : inputs.files()) {
            print.add(file.kind().label(), Inputs.nameOf(file), file.sha256(), file.perTanggal());
        }
        print.add("tenggat", job.tenggat());
        print.add("kelompok", job.byUnorInduk());
        print.add("ambang", job.thresholds());
        print.add("keluaran", job.output());
        print.rules(job.rules());
        Path catalogue = job.catalogue();
        if (catalogue != null) {
            print.add("katalog", Files.readString(catalogue));
        }
        print.profile(job);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    /** Of the settings alone, and the day apart: equal settings judge equal data equally. */
    static String ofRules(RuleSettings rules) {
        Fingerprint print = new Fingerprint();
        print.add("aturan", rules.periode());
        print.words(rules);
        return HexFormat.of().formatHex(print.digest.digest()).substring(0, SHORT);
    }

    private void rules(RuleSettings rules) {
        add("aturan", rules.tanggal(), rules.periode());
        words(rules);
        add("mati", new TreeSet<>(rules.aturanMati()));
    }

    private void words(RuleSettings rules) {
        add("instansi", String.valueOf(rules.instansi()));
        for (List<String> words : List.of(
                rules.jabatanGuru(),
                rules.bukanGuru(),
                rules.kepalaSekolah(),
                rules.kedudukanAktif(),
                rules.nonAsn(),
                rules.nomenklaturLama())) {
            add("kata", words);
        }
        add("kalender", rules.kalender());
    }

    private void profile(JobFile job) {
        for (SnapshotKind kind : SnapshotKind.values()) {
            for (Map.Entry<String, List<String>> alias :
                    new TreeMap<>(job.profile().of(kind)).entrySet()) {
                add("profil", kind, alias.getKey(), alias.getValue());
            }
        }
    }

    /** Length first, so that no two different lists of parts give the same bytes. */
    private void add(Object... parts) {
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
