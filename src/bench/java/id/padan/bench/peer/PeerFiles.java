package id.padan.bench.peer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files that the four causes need, by kind. */
final class PeerFiles {
    private static final String[] KINDS = {"siasn-pegawai", "siasn-unor", "padanan-unor", "pmm"};

    private PeerFiles() {}

    /** @throws IOException also when one is missing */
    static Map<String, Path> in(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String kind : KINDS) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, kind + "-2*.csv")) {
                found.forEach(file -> files.put(kind, file.toAbsolutePath()));
            }
            if (!files.containsKey(kind)) {
                throw new IOException("no " + kind + "-*.csv in " + folder);
            }
        }
        return files;
    }
}
