package id.padan.settings;

import id.padan.domain.Email;
import id.padan.settings.Mail.Security;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code surat}: by which server letters go, from whom, and who is told when something goes wrong. */
final class MailKeys {
    static final List<String> KEYS =
            List.of("server", "porta", "pengguna", "pengaman", "dari", "alamat", "peringatan", "buku");
    static final List<String> SECURITIES =
            Stream.of(Security.values()).map(Security::label).toList();
    static final String LINKED = "tautan";
    static final String ATTACHED = "lampiran";
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,253}");

    private MailKeys() {}

    static @Nullable Mail read(YamlMap job) {
        return job.get("surat")
                .map(value -> value.map(KEYS))
                .flatMap(MailKeys::mail)
                .orElse(null);
    }

    private static Optional<Mail> mail(YamlMap keys) {
        Optional<String> server =
                keys.require("server", "server: mail.kabcontoh.go.id").flatMap(MailKeys::host);
        Optional<String> from =
                keys.require("dari", "dari: padan@kabcontoh.go.id").flatMap(MailKeys::address);
        Optional<String> pages =
                keys.require("alamat", "alamat: https://padan.kabcontoh.go.id").flatMap(MailKeys::pages);
        Security security = keys.get("pengaman")
                .flatMap(value -> value.oneOf(SECURITIES))
                .map(MailKeys::labelled)
                .orElse(Security.STARTTLS);
        int port = keys.get("porta")
                .flatMap(value -> value.wholeNumber(1, HIGHEST_PORT))
                .orElse(security.port());
        List<String> alarms = keys.get("peringatan").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> address(item).stream())
                .toList();
        boolean attaching = keys.get("buku")
                .flatMap(value -> value.oneOf(List.of(LINKED, ATTACHED)))
                .filter(ATTACHED::equals)
                .isPresent();
        String user = keys.text("pengguna", "");
        return server.isEmpty() || from.isEmpty() || pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mail(server.get(), port, user, security, from.get(), pages.get(), alarms, attaching));
    }

    private static Security labelled(String label) {
        return Stream.of(Security.values())
                .filter(security -> security.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> host(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isPresent() && !HOST.matcher(text.get()).matches()) {
            value.refuse("\"surat.server\" berisi \"" + text.get() + "\". Tulis nama servernya saja, misalnya"
                    + " mail.kabcontoh.go.id; portanya di \"porta\".");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> address(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isPresent() && !Email.accepted(text.get())) {
            value.refuse("\"" + text.get() + "\" bukan alamat e-mail. Tulis satu alamat seperti"
                    + " padan@kabcontoh.go.id, tanpa nama orang.");
            return Optional.empty();
        }
        return text;
    }

    /** Links are put together from it, so it may hold nothing but a place. */
    private static Optional<String> pages(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isPresent() && !isPlace(text.get())) {
            value.refuse("\"surat.alamat\" berisi \"" + text.get() + "\". Tulis alamat halaman Padan seperti diketik di"
                    + " peramban, misalnya https://padan.kabcontoh.go.id.");
            return Optional.empty();
        }
        return text.map(place -> place.replaceFirst("/+$", ""));
    }

    private static boolean isPlace(String text) {
        try {
            URI place = new URI(text);
            return ("https".equals(place.getScheme()) || "http".equals(place.getScheme()))
                    && place.getHost() != null
                    && place.getUserInfo() == null
                    && place.getQuery() == null
                    && place.getFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
