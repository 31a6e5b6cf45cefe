package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.remedy.Actor;
import id.padan.road.Heads;
import id.padan.road.Moves;
import id.padan.road.Roads;
import id.padan.road.Series;
import id.padan.road.Split;
import java.time.LocalDate;

/** The road of the invented regency: three weeks down, with a rule that came between. */
public final class Travel {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private Travel() {}

    /** Three stops of the regency, one of the city. */
    public static Roads roads() {
        Series.Builder series = new Series.Builder();
        stop(series, 10, 0, Cibadak.KABUPATEN, 200, Moves.NONE);
        stop(series, 11, 7, Cibadak.KABUPATEN, 170, new Moves(new Split(5, 0, 0), new Split(35, 0, 0), Split.NONE));
        stop(
                series,
                Cibadak.RUN,
                14,
                Cibadak.KABUPATEN,
                150,
                new Moves(new Split(4, 10, 0), new Split(36, 0, 2), new Split(4, 0, 0)));
        stop(series, Cibadak.RUN, 14, Cibadak.KOTA, 6, Moves.NONE);
        return new Roads(series.build(), Cibadak.TANGGAL, LocalDate.of(2026, 6, 30));
    }

    private static void stop(Series.Builder series, long run, int day, Instansi instansi, long open, Moves moves) {
        LocalDate tanggal = JUNE.plusDays(day);
        series.add(run, tanggal, new Heads(instansi.key(), 1_000, 1_000 - open / 2));
        series.add(run, tanggal, instansi.key(), Actor.OPERATOR_SEKOLAH, open / 2, 5, moves);
        series.add(run, tanggal, instansi.key(), Actor.ADMIN_INSTANSI, open - open / 2, 1, Moves.NONE);
    }
}
