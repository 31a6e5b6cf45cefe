package id.padan.web;

import id.padan.testing.Databases;
import java.util.Map;

final class H2RunPageTest extends RunPageContract {
    @Override
    Map<String, String> database() {
        return Databases.h2(folder);
    }
}
