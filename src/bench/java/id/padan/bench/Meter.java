package id.padan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a process and measures it, by what Linux tells in {@code /proc}. CPU is that of the process and all it waited for; a
 * database server's own work is not in it. One process at a time.
 */
final class Meter {
    /** The kernel's unit in {@code /proc/self/stat}, the same on every Linux one is likely to meet. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final long LOOK_EVERY_MILLIS = 20;

    private Meter() {}

    /** @param output where everything goes that the process says */
    static Measure run(ProcessBuilder builder, Path output) throws IOException, InterruptedException {
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process.toHandle()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        return new Measure(wall, childrenCpu() - cpuBefore, peak, process.exitValue());
    }

    /** The largest of the process and its descendants, in bytes. */
    private static long peakOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> highWater(one.pid()))
                .max()
                .orElse(0);
    }

    private static long highWater(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
            return 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double childrenCpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) / TICKS_PER_SECOND;
    }
}
