package id.padan.web;

import id.padan.sight.Handout;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** Sends a whole file to be kept by the browser; nothing on the way may keep it, too. */
final class Download {
    private static final int LAST_ASCII = 0x7e;

    private Download() {}

    static void send(Handout handout, HttpServletResponse response) throws IOException {
        response.setContentType(handout.kind().type());
        response.setContentLengthLong(handout.content().size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(handout.name()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        handout.content().writeTo(response.getOutputStream());
    }

    /** The name twice: in letters that every browser reads, and as it is. */
    static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .forEach(c -> plain.appendCodePoint(c < ' ' || c > LAST_ASCII || c == '"' || c == '\\' ? '_' : c));
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
