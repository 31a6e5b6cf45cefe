package id.padan.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who writes requests by hand, from an address of this machine: what no browser would send, and headers that only
 * a proxy should. Keeps the session's cookie, whatever its flags.
 */
public final class Wire {
    /** What the server takes for a proxy. */
    public static final String PROXY = "127.0.0.1";

    /** This machine, too, but not what the server takes for a proxy. */
    public static final String STRANGER = "127.0.0.2";

    private static final int PATIENCE = 20_000;
    private static final Pattern SESSION = Pattern.compile("padan=([^;]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private final URI server;
    private final String from;
    private String session = "";

    public Wire(String server, String from) {
        this.server = URI.create(server);
        this.from = from;
    }

    /** What came back; header names in small letters. */
    public record Answer(int status, List<String> headers, String body) {
        /** All that a header says, "" where there is none. */
        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            List<String> values = headers.stream()
                    .filter(header -> header.startsWith(start))
                    .map(header -> header.substring(start.length()))
                    .toList();
            return String.join("\n", values);
        }
    }

    /** The cookie's value, "" before there is one. */
    public String session() {
        return session;
    }

    /** {@code headers} are whole lines. */
    public Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    /** Sends a form with the token of the form to sign in, which is the session's. */
    public Answer post(String path, String fields, String... headers) throws IOException {
        Matcher token = TOKEN.matcher(get("/masuk", headers).body());
        return send("POST", path, (token.find() ? "_csrf=" + token.group(1) + "&" : "") + fields, headers);
    }

    public Answer signIn(String login, String password, String... headers) throws IOException {
        return post("/masuk", "akun=" + login + "&sandi=" + password.replace(' ', '+'), headers);
    }

    public Answer send(String method, String path, String body, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Connection: close"));
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            lines.add("Host: " + server.getAuthority());
        }
        if (!session.isEmpty()) {
            lines.add("Cookie: padan=" + session);
        }
        if (!method.equals("GET")) {
            lines.add("Content-Type: application/x-www-form-urlencoded");
            lines.add("Content-Length: " + body.length());
        }
        lines.addAll(List.of(headers));
        return answered(String.join("\r\n", lines) + "\r\n\r\n" + body);
    }

    private Answer answered(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Answer read(String all) {
        int end = all.indexOf("\r\n\r\n");
        List<String> head = all.substring(0, end).lines().toList();
        List<String> headers = head.subList(1, head.size()).stream()
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)
                        + line.substring(line.indexOf(':')))
                .toList();
        Answer answer = new Answer(Integer.parseInt(head.get(0).substring(9, 12)), headers, all.substring(end + 4));
        Matcher cookie = SESSION.matcher(answer.header("set-cookie"));
        if (cookie.find()) {
            session = cookie.group(1);
        }
        return answer;
    }
}
