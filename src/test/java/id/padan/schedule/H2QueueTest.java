package id.padan.schedule;

import id.padan.testing.Databases;
import java.util.Map;

final class H2QueueTest extends QueueContract {
    @Override
    Map<String, String> database() {
        return Databases.h2(office);
    }
}
