package id.padan.web;

import id.padan.testing.PostgresServer;
import java.util.Map;

final class PostgresRunPageTest extends RunPageContract {
    @Override
    Map<String, String> database() {
        return PostgresServer.freshDatabase();
    }
}
