package id.padan.schedule;

import id.padan.testing.PostgresServer;
import java.util.Map;

final class PostgresQueueTest extends QueueContract {
    @Override
    Map<String, String> database() {
        return PostgresServer.freshDatabase();
    }
}
