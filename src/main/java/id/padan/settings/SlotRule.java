package id.padan.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When runs are wanted: the times of a cron, from one day until another, both included.
 *
 * @param from null for no first day
 * @param until never after the job's tenggat
 */
public record SlotRule(Cron cron, @Nullable LocalDate from, LocalDate until, ZoneId zone) {
    /** The slots after one moment up to another, in order. */
    public List<Instant> between(Instant after, Instant upTo) {
        List<Instant> slots = new ArrayList<>();
        LocalDate last = earlier(until, LocalDate.ofInstant(upTo, zone));
        for (LocalDate day = begin(after); !day.isAfter(last); day = day.plusDays(1)) {
            for (Instant slot : of(day)) {
                if (slot.isAfter(after) && !slot.isAfter(upTo)) {
                    slots.add(slot);
                }
            }
        }
        return slots;
    }

    /** The first slot after a moment; empty when there is none any more. */
    public Optional<Instant> next(Instant after) {
        for (LocalDate day = begin(after); !day.isAfter(until); day = day.plusDays(1)) {
            Optional<Instant> slot =
                    of(day).stream().filter(time -> time.isAfter(after)).findFirst();
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Optional.empty();
    }

    private LocalDate begin(Instant after) {
        LocalDate day = LocalDate.ofInstant(after, zone);
        return from == null || from.isBefore(day) ? day : from;
    }

    private List<Instant> of(LocalDate day) {
        if (!cron.on(day)) {
            return List.of();
        }
        return cron.times().stream()
                .map(time -> day.atTime(time).atZone(zone).toInstant())
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
