package id.padan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * The command line as somebody would type it, in this process, for tests of other rooms.
 *
 * @param settings Spring properties that win over the environment
 */
public record Terminal(Map<String, String> settings) {
    /** What a command left behind on the screen. */
    public record Said(int code, String out, String err) {
        /** True when the run was published. */
        public boolean done() {
            return code == ExitCode.DONE;
        }

        /** True when nothing was published. */
        public boolean refused() {
            return code == ExitCode.NOT_PUBLISHED;
        }
    }

    /** Runs a command on the clock's day. */
    public Said type(Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = PadanCommand.run(screen, clock, settings, arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
