package id.padan.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where an instansi's pages are. Rows of unknown instansi have no key, and a word in lower case is nobody's. */
final class InstansiPath {
    private static final String NOBODY = "tanpa-instansi";

    private InstansiPath() {}

    /** The address of an instansi's page. */
    static String of(String key) {
        return InstansiPage.PATH
                + '/'
                + UriUtils.encodePathSegment(key.isEmpty() ? NOBODY : key, StandardCharsets.UTF_8);
    }

    /** The key in an address. */
    static String key(String inPath) {
        return inPath.equals(NOBODY) ? "" : inPath;
    }
}
