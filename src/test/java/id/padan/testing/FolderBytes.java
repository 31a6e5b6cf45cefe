package id.padan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, file by file, as checksums: two equal maps are two equal folders. */
public final class FolderBytes {
    private FolderBytes() {}

    public static Map<String, String> of(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return all;
    }
}
