package id.padan.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws one {@link BurnDown}. */
final class BurnDownSvg {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 260;
    private static final int LEFT = 52;
    private static final int RIGHT = 16;
    private static final int TOP = 22;
    private static final int BOTTOM = 30;
    private static final int MOST_DAY_NAMES = 6;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private final BurnDown data;
    private final Scale scale;
    private final Svg svg;

    BurnDownSvg(BurnDown data) {
        this.data = data;
        this.scale = Scale.upTo(data.most());
        this.svg = new Svg(WIDTH, HEIGHT, "chart", data.title());
    }

    String draw() {
        for (long tick : scale.ticks()) {
            svg.line("grid", LEFT, y(tick), WIDTH - RIGHT, y(tick));
            svg.text("end", LEFT - 6, y(tick) + 4, grouped(tick));
        }
        days();
        deadline();
        ahead();
        if (data.stops().size() > 1) {
            svg.path(
                    "line",
                    data.stops().stream()
                            .map(stop -> point(x(stop.day()), y(stop.left())))
                            .collect(Collectors.joining(" L ", "M ", "")));
        }
        data.stops().forEach(stop -> svg.circle("dot", x(stop.day()), y(stop.left()), 3.5));
        svg.line("axis", LEFT, y(0), WIDTH - RIGHT, y(0));
        return svg.toString();
    }

    private void days() {
        long span = ChronoUnit.DAYS.between(data.firstDay(), data.lastDay());
        if (span == 0) {
            svg.text("middle", x(data.firstDay()), HEIGHT - 10, name(data.firstDay()));
            return;
        }
        int names = (int) Math.min(MOST_DAY_NAMES, span + 1);
        for (int i = 0; i < names; i++) {
            LocalDate day = data.firstDay().plusDays(Math.round((double) span * i / (names - 1)));
            String anchor = i == 0 ? "start" : i == names - 1 ? "end" : "middle";
            svg.text(anchor, x(day), HEIGHT - 10, name(day));
        }
    }

    private void deadline() {
        double x = x(data.deadline());
        svg.line("tenggat", x, TOP - 6, x, y(0));
        boolean early = x < WIDTH / 2.0;
        svg.text(early ? "start" : "end", early ? x + 4 : x - 4, TOP - 8, data.deadlineName(), "tenggat-name");
    }

    private void ahead() {
        BurnDown.Ahead ahead = data.ahead();
        if (ahead == null) {
            return;
        }
        double fromX = x(data.last().day());
        double fromY = y(data.last().left());
        double toX = x(data.deadline());
        svg.path(
                "band",
                "M " + point(fromX, fromY) + " L " + point(toX, y(ahead.high())) + " L " + point(toX, y(ahead.low()))
                        + " Z");
        svg.path("foreseen", "M " + point(fromX, fromY) + " L " + point(toX, y(ahead.middle())));
    }

    private double x(LocalDate day) {
        long span = ChronoUnit.DAYS.between(data.firstDay(), data.lastDay());
        double width = WIDTH - LEFT - RIGHT;
        return span == 0 ? LEFT + width / 2 : LEFT + width * ChronoUnit.DAYS.between(data.firstDay(), day) / span;
    }

    private double y(long value) {
        double height = HEIGHT - TOP - BOTTOM;
        return HEIGHT - BOTTOM - height * value / scale.top();
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    private static String name(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
