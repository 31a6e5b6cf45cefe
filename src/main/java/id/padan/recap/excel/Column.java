package id.padan.recap.excel;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a long table.
 *
 * @param width in characters of the workbook's font
 * @param header how its title looks
 */
record Column<T>(String title, double width, Look header, Function<T, Ink> ink) {
    static <T> Column<T> text(String title, double width, Function<T, String> text) {
        return of(title, width, Look.TEXT, text);
    }

    static <T> Column<T> of(String title, double width, Look look, Function<T, String> text) {
        return new Column<>(title, width, Look.HEADER, row -> new Ink.Text(text.apply(row), look));
    }

    static <T> Column<T> centred(String title, double width, Function<T, String> text) {
        return new Column<>(title, width, Look.HEADER_CENTRED, row -> new Ink.Text(text.apply(row), Look.CENTRED));
    }

    static <T> Column<T> number(String title, double width, ToLongFunction<T> number) {
        return new Column<>(
                title, width, Look.HEADER_CENTRED, row -> new Ink.Figure(number.applyAsLong(row), Look.NUMBER));
    }

    static <T> Column<T> day(String title, double width, Function<T, @Nullable LocalDate> day) {
        return new Column<>(title, width, Look.HEADER_CENTRED, row -> new Ink.Day(day.apply(row)));
    }
}
