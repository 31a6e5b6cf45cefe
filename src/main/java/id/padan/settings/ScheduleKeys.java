package id.padan.settings;

import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code jadwal}: a list of crons, each with the days from and until which it counts. */
final class ScheduleKeys {
    static final List<String> KEYS = List.of("cron", "mulai", "sampai", "zona");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private ScheduleKeys() {}

    static List<SlotRule> read(YamlMap job, LocalDate tenggat) {
        List<SlotRule> rules = new ArrayList<>();
        job.get("jadwal")
                .map(YamlValue::items)
                .orElse(List.of())
                .forEach(item -> rule(item, tenggat).ifPresent(rules::add));
        return rules;
    }

    private static Optional<SlotRule> rule(YamlValue item, LocalDate tenggat) {
        YamlMap keys = item.map(KEYS);
        Optional<Cron> cron = keys.require("cron", "cron: \"0 7 * * SEN\"")
                .flatMap(value -> value.text().flatMap(text -> Cron.parse(text, value::refuse)));
        @Nullable LocalDate from = keys.get("mulai").flatMap(YamlValue::date).orElse(null);
        LocalDate until = keys.get("sampai")
                .flatMap(YamlValue::date)
                .filter(written -> written.isBefore(tenggat))
                .orElse(tenggat);
        ZoneId zone = keys.get("zona").flatMap(ScheduleKeys::zone).orElse(JAKARTA);
        if (from != null && from.isAfter(until)) {
            item.refuse(
                    "jadwal ini mulai " + from + ", sesudah hari terakhirnya " + until
                            + " (\"sampai\", paling lambat tenggat), jadi tidak pernah jalan. Betulkan \"mulai\" atau \"sampai\".");
            return Optional.empty();
        }
        Optional<SlotRule> rule = cron.map(times -> new SlotRule(times, from, until, zone));
        rule.filter(slots -> neverComes(slots))
                .ifPresent(slots -> item.refuse("jadwal \"" + slots.cron().text() + "\" tidak pernah jatuh sampai "
                        + until + ". Betulkan cron, \"mulai\", atau \"sampai\"."));
        return rule;
    }

    /** A year holds every day that a cron may name, but for 29 February. */
    private static boolean neverComes(SlotRule rule) {
        LocalDate begin = rule.from() == null ? rule.until().minusYears(1) : rule.from();
        return rule.next(begin.atStartOfDay(rule.zone()).toInstant().minusSeconds(1))
                .isEmpty();
    }

    private static Optional<ZoneId> zone(YamlValue value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException unknown) {
                value.refuse(
                        "zona waktu \"" + text
                                + "\" tidak dikenal. Tulis Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).");
                return Optional.empty();
            }
        });
    }
}
