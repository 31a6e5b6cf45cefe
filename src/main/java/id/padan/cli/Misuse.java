package id.padan.cli;

import id.padan.yaml.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as typed, in Indonesian. */
final class Misuse {
    private Misuse() {}

    static String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), unmatched.getCommandLine());
        }
        if (problem instanceof MissingParameterException missing) {
            return "Kurang: "
                    + missing.getMissing().stream()
                            .map(argument -> argument.isOption() ? "nilai untuk " + name(argument) : name(argument))
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return "Pilihan " + name(twice.getOverwritten()) + " ditulis dua kali. Tulis sekali saja.";
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null
                ? String.valueOf(problem.getMessage())
                : unfit(argument, String.valueOf(problem.getValue()));
    }

    private static String unknown(String word, CommandLine command) {
        if (word.startsWith("-")) {
            List<String> known = command.getCommandSpec().options().stream()
                    .map(option -> bare(option.longestName()))
                    .toList();
            return "Pilihan \"" + word + "\" tidak dikenal."
                    + Nearest.to(bare(word), known)
                            .map(near -> meant("--" + near))
                            .orElse("");
        }
        if (command.getSubcommands().isEmpty()) {
            return "\"" + word + "\" berlebih di sini.";
        }
        return "Perintah \"" + word + "\" tidak dikenal."
                + Nearest.hint(word, command.getSubcommands().keySet());
    }

    /** Dashes are the same in all options; compared with them, everything would look alike. */
    private static String bare(String option) {
        return option.replaceFirst("^-+", "").replaceFirst("=.*", "");
    }

    private static String meant(String option) {
        return " Mungkin maksud Anda \"" + option + "\".";
    }

    private static String unfit(ArgSpec argument, String value) {
        String found = name(argument) + " \"" + value + "\"";
        Class<?> type = argument.type();
        if (type == long.class || type == int.class) {
            return found + " bukan bilangan bulat. Yang diterima: angka, misalnya 7.";
        }
        if (type == boolean.class) {
            return found + " tidak dapat dipakai. Pilihan ini ditulis tanpa nilai: " + name(argument) + ".";
        }
        return found + " tidak dapat dipakai. Yang diterima: " + argument.paramLabel() + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
