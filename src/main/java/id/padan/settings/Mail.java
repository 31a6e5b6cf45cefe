package id.padan.settings;

import java.util.List;

/**
 * How a server writes letters by e-mail. The password is not here: a job file is shown around.
 *
 * @param server its host
 * @param user "" where the server asks for none
 * @param from an address that {@link id.padan.domain.Email} accepts
 * @param pages where officers find the pages, without a slash at its end
 * @param alarms addresses that are told when a run goes wrong, beside the petugas BKD; accepted as well
 * @param attaching true when workbooks go along, false when they stay behind the login
 */
public record Mail(
        String server,
        int port,
        String user,
        Security security,
        String from,
        String pages,
        List<String> alarms,
        boolean attaching) {
    public Mail {
        alarms = List.copyOf(alarms);
    }

    /** How the way to the server is secured. */
    public enum Security {
        /** Begins readable and goes on encrypted, or not at all. */
        STARTTLS("starttls", 587),
        TLS("tls", 465),
        NONE("tidak", 25);

        private final String label;
        private final int port;

        Security(String label, int port) {
            this.label = label;
            this.port = port;
        }

        /** As it is written in a job file. */
        String label() {
            return label;
        }

        /** Where servers listen for it. */
        int port() {
            return port;
        }
    }
}
