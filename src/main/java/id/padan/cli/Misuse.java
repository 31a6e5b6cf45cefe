package id.padan.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as typed, in Indonesian. */
final class Misuse {
    private Misuse() {}

    static String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return "Tidak mengenal: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        if (problem instanceof MissingParameterException missing) {
            return "Kurang: "
                    + missing.getMissing().stream()
                            .map(argument -> argument.isOption() ? "nilai untuk pilihan itu" : argument.paramLabel())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (problem instanceof OverwrittenOptionException) {
            return "Satu pilihan ditulis dua kali.";
        }
        return String.valueOf(problem.getMessage());
    }
}
