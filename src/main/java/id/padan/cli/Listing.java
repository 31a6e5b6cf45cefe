package id.padan.cli;

import id.padan.job.Workbench;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that shows so many of something from the ledger, the newest first. */
abstract class Listing extends Helped implements Callable<Integer> {
    private final Map<String, String> settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--jumlah",
            paramLabel = "N",
            defaultValue = "20",
            description = "Paling banyak sekian yang ditampilkan; tanpa ini 20.")
    private int most;

    Listing(Map<String, String> settings) {
        this.settings = settings;
    }

    @Override
    public final Integer call() throws Exception {
        if (most < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--jumlah \"" + most + "\" tidak dapat dipakai. Tulis bilangan 1 atau lebih.");
        }
        try (Workbench bench = Workbench.open(settings)) {
            show(bench, most);
        }
        return ExitCode.DONE;
    }

    abstract void show(Workbench bench, int most);
}
