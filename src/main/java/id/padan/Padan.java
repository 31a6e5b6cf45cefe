package id.padan;

import id.padan.cli.PadanCommand;

/** The door of the program. */
public final class Padan {
    private static final String SERVER = "layani";

    private Padan() {}

    public static void main(String[] args) {
        if (args.length == 0 || !args[0].equals(SERVER)) {
            noLog();
        }
        System.exit(PadanCommand.run(args));
    }

    /**
     * Libraries keep their log to themselves, for a failing statement would spell out whole NIP. The server's log hides them
     * and is wanted. Said before the first logger is made.
     */
    private static void noLog() {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }
}
