package id.padan.cli;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where an officer reads. Always UTF-8: what PowerShell and Linux expect; in cmd.exe {@code bin/padan.cmd} sets the code
 * page first.
 *
 * @param terminal true when somebody watches: then a progress bar, else plain lines
 */
record Screen(PrintStream out, PrintStream err, boolean terminal) {
    static Screen ofProcess() {
        return new Screen(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                watched());
    }

    /** Up to Java 21 there is a console only at a terminal; from 22 on always, and it can tell. */
    private static boolean watched() {
        return Optional.ofNullable(System.console()).map(Screen::atTerminal).orElse(false);
    }

    private static boolean atTerminal(Console console) {
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
