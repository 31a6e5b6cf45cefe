package id.padan.web.api;

import id.padan.sight.RunStop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of {@code /api/v1/riwayat}; figures are null for a run that a later one of its day replaced. */
public record RunJson(
        long run,
        LocalDate tanggal,
        LocalDate tenggat,
        @Nullable Long dinilai,
        @Nullable Long tanpaHambatan,
        @Nullable Long temuan) {
    static RunJson of(RunStop stop) {
        return new RunJson(
                stop.run().number(),
                stop.run().tanggal(),
                stop.run().tenggat(),
                stop.point() == null ? null : Long.valueOf(stop.point().judged()),
                stop.point() == null ? null : Long.valueOf(stop.point().unobstructed()),
                stop.point() == null ? null : Long.valueOf(stop.point().total()));
    }
}
