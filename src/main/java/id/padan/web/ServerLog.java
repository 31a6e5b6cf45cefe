package id.padan.web;

import org.springframework.boot.logging.LoggingSystem;

/** The server's log: a JSON object a line, without personal data; see {@link MaskedLog} and {@link RequestLog}. */
public final class ServerLog {
    private static final String PROVIDER = "slf4j.provider";

    private ServerLog() {}

    /** Chooses the log, unless there is to be none, and keeps it silent until the server starts and says how. To be called first. */
    public static void choose() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "ch.qos.logback.classic.spi.LogbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "ERROR");
            LoggingSystem.get(ServerLog.class.getClassLoader()).beforeInitialize();
        }
    }
}
