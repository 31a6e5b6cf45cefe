package id.padan.cli;

import picocli.CommandLine.Option;

/** Who gives a command, for the audit. */
final class Officer {
    @Option(
            names = "--oleh",
            paramLabel = "NAMA",
            description = "Nama petugas untuk catatan; tanpa ini nama pengguna komputer.")
    private String name = System.getProperty("user.name", "");

    String name() {
        return name.strip();
    }
}
