package id.padan.recap.excel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goes into one cell. */
sealed interface Ink {
    Look look();

    record Text(String text, Look look) implements Ink {}

    record Figure(double number, Look look) implements Ink {}

    /** What a program reads again: it makes no row higher. */
    record Code(String code) implements Ink {
        @Override
        public Look look() {
            return Look.CODE;
        }
    }

    /** A day; an empty cell where there is none. */
    record Day(@Nullable LocalDate day) implements Ink {
        @Override
        public Look look() {
            return Look.DAY;
        }
    }
}
