package id.padan.cli;

import picocli.CommandLine.Option;

/** The option every command has. */
abstract class Helped {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tampilkan bantuan ini.")
    boolean helpAsked;
}
