package id.padan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A line of the truth file, as a test reads it. */
record Truth(String sumber, String berkas, int baris, String kode, String subjenis, String adegan) {
    static final Set<String> NOTHING = Set.of("bersih", "di_luar_lingkup", "dikecualikan", "ditolak");

    static List<Truth> of(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("kebenaran.csv")).stream()
                .skip(1)
                .map(Truth::parse)
                .toList();
    }

    private static Truth parse(String line) {
        String[] cells = line.split(",", 6);
        return new Truth(
                cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5].replace("\"", ""));
    }

    boolean finding() {
        return !NOTHING.contains(kode);
    }
}
