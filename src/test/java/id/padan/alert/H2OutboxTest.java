package id.padan.alert;

import id.padan.testing.Databases;
import java.util.Map;

final class H2OutboxTest extends OutboxContract {
    @Override
    Map<String, String> database() {
        return Databases.h2(office);
    }
}
