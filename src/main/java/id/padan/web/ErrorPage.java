package id.padan.web;

import id.padan.sight.NotOfferedException;
import id.padan.sight.OutOfSightException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What stands where a page cannot: why, and what to do. Spring gives an exception's page a model without the frame. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class ErrorPage implements ErrorController {
    private final PageFrame frame;

    ErrorPage(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler(OutOfSightException.class)
    String outOfSight(HttpServletRequest request, HttpServletResponse response, Model model) {
        frame.frame(request, model);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return page(HttpStatus.NOT_FOUND.value(), model);
    }

    /** What was sent to where files belong is too large, or no form with a file at all: no fault of the server's. */
    @ExceptionHandler(MultipartException.class)
    String unfitFiles(MultipartException unfit, HttpServletRequest request, HttpServletResponse response, Model model) {
        frame.frame(request, model);
        HttpStatus status =
                unfit instanceof MaxUploadSizeExceededException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        response.setStatus(status.value());
        return page(status.value(), model);
    }

    @ExceptionHandler(NotOfferedException.class)
    String notOffered(NotOfferedException gone, HttpServletRequest request, HttpServletResponse response, Model model) {
        frame.frame(request, model);
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("judul", "Tidak dapat diambil");
        model.addAttribute("sentences", List.of(gone.why()));
        return "galat";
    }

    @RequestMapping("/error")
    @Nullable
    String error(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.INTERNAL_SERVER_ERROR.value();
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith(Doors.API)) {
            HttpStatus known = HttpStatus.resolve(status);
            Problem.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known).write(response);
            return null;
        }
        return page(status, model);
    }

    private static String page(int status, Model model) {
        Said said = Said.of(status);
        model.addAttribute("judul", said.title());
        model.addAttribute("sentences", said.sentences());
        return "galat";
    }

    private record Said(String title, List<String> sentences) {
        static Said of(int status) {
            return switch (status) {
                case 400, 404, 405 ->
                    new Said(
                            "Tidak ditemukan",
                            List.of(
                                    "Halaman ini tidak ada, atau bukan untuk akun Anda.",
                                    "Periksa alamatnya, atau mulai lagi dari Beranda."));
                case 403 ->
                    new Said(
                            "Tidak diizinkan",
                            List.of(
                                    "Halaman ini tidak ada, peran akun Anda tidak mencakupnya, atau formulirnya sudah terlalu lama terbuka.",
                                    "Muat ulang halaman sebelumnya dan coba sekali lagi. Bila tetap ditolak, hubungi pengelola Padan."));
                case 413 ->
                    new Said(
                            "Berkas terlalu besar",
                            List.of("Berkas yang dikirim melewati batas server. Tidak ada yang disimpan."));
                default ->
                    new Said(
                            "Terjadi galat",
                            List.of(
                                    "Permintaan ini tidak dapat dikerjakan; tidak ada yang diubah. Coba sekali lagi.",
                                    "Bila terulang, beri tahu pengelola Padan pukul berapa ini terjadi: sebabnya ada di catatan server."));
            };
        }
    }
}
