package id.padan.testing;

import id.padan.Padan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Padan as a process of its own, with small slices and a progress line after each. */
public final class PadanProcess {
    private static final String SLICE = "7";

    private PadanProcess() {}

    /** How a process ended, and all it said. */
    public record Ended(int exitCode, List<String> lines) {
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** Runs Padan to its end. */
    public static Ended run(Path folder, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        return watch(folder, settings, line -> false, process -> {}, arguments);
    }

    /** Runs Padan and does something to the process when a line comes; what it says after that is still read. */
    public static Ended watch(
            Path folder,
            Map<String, String> settings,
            Predicate<String> when,
            Consumer<ProcessHandle> then,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpadan.kemajuan.detik=0",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Padan.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        settings.forEach((key, value) ->
                builder.environment().put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        builder.environment().put("PADAN_IRISAN", SLICE);
        Process process = builder.start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean done = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (!done && when.test(line)) {
                    done = true;
                    then.accept(process.toHandle());
                }
            }
        }
        return new Ended(process.waitFor(), lines);
    }
}
