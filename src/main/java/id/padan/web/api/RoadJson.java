package id.padan.web.api;

import id.padan.recap.RoadWords;
import id.padan.road.Road;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The road to the tenggat; {@code titik} has one stop per day.
 *
 * @param diperlukanPerMinggu null once the tenggat has passed
 */
public record RoadJson(long sisaHari, @Nullable Long diperlukanPerMinggu, String ramalan, List<Stop> titik) {
    /** How things stood on one day. */
    public record Stop(long run, LocalDate tanggal, long dinilai, long tanpaHambatan, long temuan) {}

    static @Nullable RoadJson of(@Nullable Road road) {
        return road == null
                ? null
                : new RoadJson(
                        road.daysLeft(),
                        road.neededPerWeek().isPresent() ? road.neededPerWeek().getAsLong() : null,
                        RoadWords.outlook(road),
                        road.stops().stream()
                                .map(stop -> new Stop(
                                        stop.run(), stop.tanggal(), stop.judged(), stop.unobstructed(), stop.total()))
                                .toList());
    }
}
