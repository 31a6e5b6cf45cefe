package id.padan.bench;

import id.padan.testing.MarkedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/bench}: measures, says what was missed, and writes docs/performance.md. Ends with 1 when a target was missed. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Padan and its peers; see docs/performance.md. PostgreSQL takes part where"
                + " BENCH_POSTGRES_URL is a JDBC URL whose user may create databases.")
public final class Bench implements Callable<Integer> {
    static final String PADAN = "padan";
    static final String DUCKDB = "duckdb";
    static final String PANDAS = "pandas";

    private static final String ROUNDS = "rounds";
    private static final int MISSED = 1;

    @Parameters(
            paramLabel = "PART",
            arity = "0..*",
            description = "rounds, sample, xlsx, same, kill; without any: all but kill.")
    private List<String> parts = List.of(ROUNDS, "sample", "xlsx", "same");

    @Option(
            names = "--skala",
            split = ",",
            defaultValue = "kabupaten,sepersepuluh,nasional",
            description = "Scales of the rounds and of same: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private List<BenchScale> scales = List.of();

    @Option(names = "--putaran", defaultValue = "3", description = "Rounds; default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--peserta", split = ",", description = "Only these contestants.")
    private List<String> chosen = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/bench",
            description = "For data and work; default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    @Option(names = "--rumah", defaultValue = ".", description = "The project's folder; default: ${DEFAULT-VALUE}.")
    private Path home = Path.of("");

    /** Ends the process with the exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws Exception {
        folder = Files.createDirectories(folder.toAbsolutePath().normalize());
        home = home.toAbsolutePath().normalize();
        MarkedDocument document = new MarkedDocument(home.resolve("docs/performance.md"), "bench");
        List<Target> missed = new ArrayList<>();
        for (String name : parts) {
            Part.Result result = part(name).measure(this);
            document.replace(name, result.markdown() + table(result.targets()));
            System.out.println(result.markdown() + table(result.targets()));
            result.targets().stream().filter(target -> !target.met()).forEach(missed::add);
        }
        document.replace("machine", "| | |\n|---|---|\n" + Machine.describe(postgres()));
        missed.forEach(target -> System.out.println("missed: " + target.line()));
        return missed.isEmpty() ? 0 : MISSED;
    }

    private static Part part(String name) {
        return switch (name) {
            case ROUNDS -> new Rounds();
            case "sample" -> new SampleTime();
            case "xlsx" -> new XlsxWalk();
            case "same" -> new Sameness();
            case "kill" -> new Kills();
            default -> throw new IllegalArgumentException("no part " + name);
        };
    }

    private static String table(List<Target> targets) {
        StringBuilder text = new StringBuilder("\n| target | found | asked | |\n|---|---|---|---|\n");
        targets.forEach(target -> text.append(target.line()).append('\n'));
        return targets.isEmpty() ? "" : text.toString();
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return home;
    }

    int rounds() {
        return rounds;
    }

    List<BenchScale> scales() {
        return scales;
    }

    /** The server's JDBC URL, where one is given. */
    Optional<String> postgres() {
        return Optional.ofNullable(System.getenv("BENCH_POSTGRES_URL")).filter(url -> !url.isBlank());
    }

    /** Padan on each database there is. */
    List<PadanContestant> padan(int lanes) {
        List<PadanContestant> all = new ArrayList<>();
        padanOn().forEach((name, database) -> all.add(new PadanContestant(name, home, database, lanes)));
        return all;
    }

    private Map<String, Databases> padanOn() {
        Map<String, Databases> all = new LinkedHashMap<>();
        all.put(PADAN + "-h2", Databases.NONE);
        postgres().ifPresent(url -> all.put(PADAN + "-postgres", Databases.on(url, "padan_bench")));
        return all;
    }

    /** Everybody who takes part, Padan first. */
    List<Contestant> contestants() {
        List<Contestant> all = new ArrayList<>(padan(0));
        all.addAll(Peers.all(folder, postgres()));
        if (!chosen.isEmpty()) {
            all.removeIf(one -> !chosen.contains(one.name()));
        }
        return all;
    }
}
