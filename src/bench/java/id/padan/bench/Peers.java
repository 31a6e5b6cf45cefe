package id.padan.bench;

import id.padan.bench.peer.DuckDbPeer;
import id.padan.bench.peer.PostgresPeer;
import id.padan.sample.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The peers that this machine can run. */
final class Peers {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private Peers() {}

    static List<Contestant> all(Path folder, Optional<String> postgres) {
        List<Contestant> all = new ArrayList<>();
        all.add(new PeerContestant(Bench.DUCKDB, java(DuckDbPeer.class), List.of(Format.CSV), Databases.NONE));
        postgres.ifPresent(url -> all.add(new PeerContestant(
                "postgres-sql", java(PostgresPeer.class), List.of(Format.CSV), Databases.on(url, "peer_bench"))));
        if (hasPandas()) {
            all.add(new PeerContestant(
                    Bench.PANDAS,
                    List.of(PYTHON.toString(), script(folder).toString()),
                    List.of(Format.CSV, Format.XLSX),
                    Databases.NONE));
        }
        return all;
    }

    /** How a class of this class path is started as a process of its own. */
    static List<String> java(Class<?> main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    private static Path script(Path folder) {
        try (InputStream in = Objects.requireNonNull(DuckDbPeer.class.getResourceAsStream("peer.py"))) {
            Path script = folder.resolve("peer.py");
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
            return script;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasPandas() {
        try {
            return new ProcessBuilder(PYTHON.toString(), "-c", "import pandas, xlsxwriter, openpyxl")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
