package id.padan.schedule;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How a server is called in the database and on pages: its machine and process. */
final class ServerName {
    private ServerName() {}

    static String own() {
        return machine() + "/" + ProcessHandle.current().pid();
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "server";
        }
    }
}
