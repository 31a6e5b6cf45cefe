package id.padan.cli;

import picocli.CommandLine.Option;

/** The option every command has. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tampilkan bantuan ini.")
    boolean asked;
}
