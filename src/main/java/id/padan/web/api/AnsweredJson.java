package id.padan.web.api;

import id.padan.sight.Answered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an instansi has answered.
 *
 * @param terakhir null where nothing ever came back
 * @param run whose workbook came back last, 0 for none
 */
public record AnsweredJson(@Nullable LocalDate terakhir, long run, boolean ditunggu, List<Count> baris) {
    /** Rows by their last answer. */
    public record Count(String status, long jumlah) {}

    static @Nullable AnsweredJson of(@Nullable Answered answered) {
        return answered == null
                ? null
                : new AnsweredJson(
                        answered.last(),
                        answered.run(),
                        answered.silent(),
                        answered.counts().stream()
                                .map(count -> new Count(count.status(), count.rows()))
                                .toList());
    }
}
