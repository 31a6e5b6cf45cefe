package id.padan.web.api;

import id.padan.sight.OutOfSightException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors as problems; before the pages', which would answer with a page. */
@RestControllerAdvice(assignableTypes = ApiController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {
    @ExceptionHandler(OutOfSightException.class)
    ProblemDetail outOfSight() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "Yang diminta tidak ada, atau bukan untuk akun ini. Periksa alamatnya.");
        problem.setTitle("Tidak ditemukan");
        return problem;
    }
}
