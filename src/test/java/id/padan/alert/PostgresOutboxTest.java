package id.padan.alert;

import id.padan.testing.PostgresServer;
import java.util.Map;

final class PostgresOutboxTest extends OutboxContract {
    @Override
    Map<String, String> database() {
        return PostgresServer.freshDatabase();
    }
}
