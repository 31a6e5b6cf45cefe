package id.padan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody before a screen without scripts: pages, forms, a cookie. Sends a form with its token. Follows redirects as browsers
 * do, by a bare GET: Java's client lets the type of what was posted stand there.
 */
public final class Browser {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> FOUND = Set.of(301, 302, 303);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private final String server;
    private final HttpClient http;
    private final int mostRedirects;

    public Browser(String server) {
        this(server, MOST_REDIRECTS);
    }

    private Browser(String server, int mostRedirects) {
        this.server = server;
        this.mostRedirects = mostRedirects;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** One that stays where an answer would lead it on, so that the answer can be looked at. */
    public static Browser staying(String server) {
        return new Browser(server, 0);
    }

    /** What came back; {@code path} is where redirects led. A file's bytes stand in {@code raw}, a character each. */
    public record Page(int status, String path, Map<String, String> headers, String raw) {
        /** The body as a text. */
        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        /** The body as it came. */
        public byte[] bytes() {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }

        /** The token of its forms. */
        public String token() {
            Matcher token = TOKEN.matcher(text());
            return token.find() ? token.group(1) : "";
        }
    }

    public Page get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /** Sends a form that stands on another page. */
    public Page post(String path, Map<String, String> fields, Page form) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(form.token()) + "&", ""));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form with files; the names stand as given, however odd. */
    public Page postFiles(String path, String field, Map<String, byte[]> files, Page form)
            throws IOException, InterruptedException {
        String line = "----padan-uji";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "--" + line + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + form.token() + "\r\n");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            text(
                    body,
                    "--" + line + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                            + file.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(file.getValue());
            text(body, "\r\n");
        }
        text(body, "--" + line + "--\r\n");
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void text(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as a page's script does, with the token of a page in the head. */
    public Page put(String path, byte[] bytes, Page form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/octet-stream")
                .header("X-CSRF-TOKEN", form.token())
                .PUT(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** Asks by any method; {@code fields} as in an address, {@code token} "" for none. */
    public Page ask(String method, String path, String fields, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(fields));
        return send((token.isEmpty() ? request : request.header("X-CSRF-TOKEN", token)).build());
    }

    /** Opens the form and signs in; returns the page that opens then. */
    public Page signIn(String login, String password) throws IOException, InterruptedException {
        return post("/masuk", Map.of("akun", login, "sandi", password), get("/masuk"));
    }

    private URI uri(String path) {
        return URI.create(server + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        for (int i = 0; i < mostRedirects && FOUND.contains(response.statusCode()); i++) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            response = http.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofByteArray());
        }
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().get(0)));
        return new Page(
                response.statusCode(),
                response.uri().getRawPath(),
                headers,
                new String(response.body(), StandardCharsets.ISO_8859_1));
    }
}
