package id.padan.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The roads of a run's instansi as seen on the run's day. Immutable. */
public record Roads(Series series, LocalDate today, LocalDate tenggat) {
    /** Nobody is on the road. */
    public static final Roads NONE = new Roads(Series.NONE, LocalDate.EPOCH, LocalDate.EPOCH);

    /** Empty for an instansi that is not on the road. */
    public Optional<Road> of(String instansi) {
        return road(series.of(instansi));
    }

    /** All instansi together. */
    public Optional<Road> all() {
        return road(series.all());
    }

    private Optional<Road> road(List<Point> stops) {
        return stops.isEmpty() ? Optional.empty() : Optional.of(new Road(stops, today, tenggat));
    }
}
