package id.padan.cli;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

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

    /** From Java 22 on there is a console even when output goes to a file; it then knows whether it is a terminal. */
    private static boolean watched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
