package id.padan.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Five fields as every cron knows them: minute, hour, day, month, weekday. Day and weekday may not both be named, because
 * programs disagree on whether that means either or both.
 *
 * @param text as written
 * @param days of the month; all of them where weekdays are named
 * @param weekdays 1 for Monday to 7 for Sunday
 */
public record Cron(
        String text,
        Set<Integer> minutes,
        Set<Integer> hours,
        Set<Integer> days,
        Set<Integer> months,
        Set<Integer> weekdays) {
    private static final int FIELDS = 5;
    private static final String HOW =
            " Tulis lima kolom: menit (0-59), jam (0-23), tanggal (1-31), bulan (1-12), hari (SEN,"
                    + " SEL, RAB, KAM, JUM, SAB, MIN, atau 0-7 dengan 0 dan 7 = Minggu); * berarti setiap."
                    + " Contoh: \"0 7 * * SEN\" berarti setiap Senin pukul 07.00.";

    public Cron {
        minutes = Set.copyOf(minutes);
        hours = Set.copyOf(hours);
        days = Set.copyOf(days);
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
    }

    /** Reads what an officer wrote; what is wrong with it goes to {@code refuse}, a whole Indonesian sentence. */
    static Optional<Cron> parse(String text, Consumer<String> refuse) {
        List<String> fields = List.of(text.strip().split("\\s+", -1));
        if (fields.size() != FIELDS) {
            refuse.accept("cron \"" + text + "\" berisi " + fields.size() + " kolom." + HOW);
            return Optional.empty();
        }
        List<Set<Integer>> read = new ArrayList<>();
        for (CronField field : CronField.ALL) {
            String written = fields.get(read.size());
            Set<Integer> values = field.values(written);
            if (values.isEmpty()) {
                refuse.accept("cron \"" + text + "\": kolom " + field.name() + " berisi \"" + written
                        + "\", yang tidak dapat dibaca." + HOW);
                return Optional.empty();
            }
            read.add(values);
        }
        if (!fields.get(2).startsWith("*") && !fields.get(4).startsWith("*")) {
            refuse.accept(
                    "cron \"" + text + "\" menyebut tanggal dan hari sekaligus. Sebutkan salah satu dan tulis * untuk"
                            + " yang lain; bila perlu keduanya, tulis dua jadwal.");
            return Optional.empty();
        }
        return Optional.of(new Cron(text, read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
    }

    /** True when it names this day. */
    public boolean on(LocalDate day) {
        return days.contains(day.getDayOfMonth())
                && months.contains(day.getMonthValue())
                && weekdays.contains(day.getDayOfWeek().getValue());
    }

    /** The times of such a day, the earliest first. */
    public List<LocalTime> times() {
        return hours.stream()
                .sorted()
                .flatMap(hour -> minutes.stream().sorted().map(minute -> LocalTime.of(hour, minute)))
                .toList();
    }
}
