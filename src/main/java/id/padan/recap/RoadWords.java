package id.padan.recap;

import id.padan.road.LastDay;
import id.padan.road.Outlook;
import id.padan.road.Pace;
import id.padan.road.Road;
import id.padan.road.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** The road to the tenggat as an officer reads it. */
public final class RoadWords {
    /** Stands where nothing can be said. */
    public static final String NOTHING = "–";

    private static final int SMALL = 10;

    private RoadWords() {}

    /** A rate: whole from ten on, below with one decimal. */
    public static String rate(double perWeek) {
        BigDecimal rounded =
                BigDecimal.valueOf(perWeek).setScale(Math.abs(perWeek) < SMALL ? 1 : 0, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0
                ? Indonesian.number(rounded.longValue())
                : Indonesian.decimal(rounded.doubleValue());
    }

    public static String count(OptionalLong number) {
        return number.isPresent() ? Indonesian.number(number.getAsLong()) : NOTHING;
    }

    /** {@code turun 12}, {@code naik 3}, {@code tetap}. */
    public static String growth(Road road) {
        OptionalLong growth = road.growth();
        if (growth.isEmpty()) {
            return NOTHING;
        }
        long by = growth.getAsLong();
        if (by == 0) {
            return "tetap";
        }
        return (by < 0 ? "turun " : "naik ") + Indonesian.number(Math.abs(by));
    }

    /** {@code turun 12 (turun 8 s.d. turun 15)}: findings a week with the band. */
    public static String pace(Road road) {
        return road.pace().map(RoadWords::pace).orElse(NOTHING);
    }

    private static String pace(Pace pace) {
        String middle = pace(pace.middle());
        String slow = pace(pace.slow());
        String fast = pace(pace.fast());
        return slow.equals(fast) ? middle : middle + " (" + slow + " s.d. " + fast + ")";
    }

    /** {@code turun 12}, {@code naik 3}, {@code tetap}. */
    private static String pace(double perWeek) {
        String rate = rate(Math.abs(perWeek));
        if (rate.equals("0")) {
            return "tetap";
        }
        return (perWeek < 0 ? "naik " : "turun ") + rate;
    }

    /** {@code 40 (20 s.d. 75)}: open on the day of the tenggat, or why nobody can say. */
    public static String forecast(Road road) {
        return road.forecast()
                .map(at -> at.low() == at.high()
                        ? Indonesian.number(at.middle())
                        : Indonesian.number(at.middle()) + " (" + Indonesian.number(at.low()) + " s.d. "
                                + Indonesian.number(at.high()) + ")")
                .orElseGet(() ->
                        road.outlook() instanceof Outlook.Unforeseeable few ? "baru " + few.stops() + " run" : NOTHING);
    }

    /** {@code 12}, or {@code 12 (aturan 2, lingkup 3)} where not all of it is data. */
    public static String split(Split split) {
        String apart = (split.rule() > 0 ? "aturan " + Indonesian.number(split.rule()) : "")
                + (split.rule() > 0 && split.scope() > 0 ? ", " : "")
                + (split.scope() > 0 ? "lingkup " + Indonesian.number(split.scope()) : "");
        return Indonesian.number(split.total()) + (apart.isEmpty() ? "" : " (" + apart + ")");
    }

    /** What is to be expected, in one sentence. */
    public static String outlook(Road road) {
        Outlook outlook = road.outlook();
        if (outlook instanceof Outlook.Passed passed) {
            return (road.daysLeft() == 0 ? "Hari ini tenggat" : "Tenggat sudah lewat") + "; masih "
                    + Indonesian.number(passed.open()) + " temuan terbuka.";
        }
        if (outlook instanceof Outlook.Unforeseeable few) {
            return "Belum dapat diramalkan, baru ada " + few.stops() + " run.";
        }
        if (outlook instanceof Outlook.InTime done) {
            return "Dengan laju sekarang semuanya beres sekitar " + Indonesian.day(done.day()) + ".";
        }
        if (outlook instanceof Outlook.TooLate late) {
            return "Dengan laju sekarang tidak selesai sebelum tenggat: masih sekitar " + Indonesian.number(late.left())
                    + " temuan.";
        }
        return "Tidak ada temuan yang terbuka.";
    }

    /** Until when the tenggat can be kept, in a sentence or two; "" when nothing is open or the tenggat is over. */
    public static String lastDay(Road road) {
        return road.daysLeft() < 0
                ? ""
                : road.lastDay().map(last -> lastDay(road, last)).orElse("");
    }

    private static String lastDay(Road road, LastDay last) {
        String repair = last.repair().isBefore(road.today())
                ? "Yang waktu tunggunya paling lama tidak akan terlihat lagi sebelum tenggat."
                : "Perbaikan paling lambat " + Indonesian.day(last.repair())
                        + ", supaya masih terlihat sebelum tenggat.";
        if (last.possible() == null) {
            return repair;
        }
        String best = "laju terbaik yang pernah dicapai ("
                + rate(road.pace().map(Pace::best).orElse(0.0)) + " per minggu)";
        return last.possible().isBefore(road.today())
                ? "Dengan " + best + " sisanya tidak terkejar lagi; perlu laju yang lebih tinggi. " + repair
                : "Hari terakhir masih mungkin: " + Indonesian.day(last.possible()) + ", dengan " + best + ". "
                        + repair;
    }

    /** How many a week are needed, in one sentence; "" when nothing is open or the tenggat is over. */
    public static String needed(Road road) {
        OptionalLong needed = road.neededPerWeek();
        return needed.isEmpty() || needed.getAsLong() == 0
                ? ""
                : "Diperlukan " + Indonesian.number(needed.getAsLong()) + " perbaikan per minggu; laju sejauh ini: "
                        + (road.pace().isEmpty() ? "belum diketahui" : pace(road) + " per minggu") + ".";
    }
}
