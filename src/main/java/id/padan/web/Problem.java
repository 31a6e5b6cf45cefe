package id.padan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An error as programs read it (RFC 9457); texts of our own, with nothing in them to be escaped. */
record Problem(HttpStatus status, String title, String detail) {
    static Problem of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED ->
                new Problem(
                        status,
                        "Belum masuk",
                        "Akun dan kata sandi tidak disertakan, atau tidak cocok. Sertakan dengan HTTP Basic.");
            case TOO_MANY_REQUESTS ->
                new Problem(
                        status,
                        "Terlalu banyak percobaan",
                        "Terlalu banyak percobaan yang gagal. Tunggu selama yang disebut Retry-After, lalu coba lagi.");
            case FORBIDDEN ->
                new Problem(
                        status, "Tidak diizinkan", "Alamat ini tidak dibuka; daftarnya ada di /api/v1/openapi.json.");
            case NOT_FOUND, BAD_REQUEST ->
                new Problem(
                        status,
                        "Tidak ditemukan",
                        "Yang diminta tidak ada, atau bukan untuk akun ini. Periksa alamatnya.");
            default ->
                new Problem(
                        status,
                        "Terjadi galat",
                        "Permintaan ini tidak dapat dikerjakan. Bila terulang, beri tahu pengelola Padan pukul berapa ini terjadi.");
        };
    }

    void write(HttpServletResponse response) throws IOException {
        String json = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status.value()
                + ",\"detail\":\"" + detail + "\"}";
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
