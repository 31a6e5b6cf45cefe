package id.padan.schedule;

import id.padan.schedule.jdbc.RequestTable;
import id.padan.schedule.jdbc.SlotTable;
import id.padan.schedule.jdbc.Tables;
import id.padan.settings.JobFile;
import id.padan.settings.SlotRule;
import id.padan.yaml.InvalidYamlException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at the schedule and asks for the runs of slots that became due. Thread-safe. */
final class SlotLook {
    private final JobBook job;
    private final SlotTable slots;
    private final RequestTable requests;
    private final TransactionOperations transaction;
    private final LongConsumer schedule;
    private final RunNews news;
    private final Pace pace;
    private final String server;
    private final Clock clock;
    private volatile @Nullable JobFile known;

    /** @param schedule has a request worked off */
    SlotLook(JobBook job, Tables tables, LongConsumer schedule, RunNews news, Pace pace, String server) {
        this.job = job;
        this.slots = tables.slots();
        this.requests = tables.requests();
        this.transaction = tables.transaction();
        this.schedule = schedule;
        this.news = news;
        this.pace = pace;
        this.server = server;
        this.clock = job.clock();
    }

    /** When the schedule next wants a run. */
    Optional<Instant> next() {
        Instant now = clock.instant();
        JobFile today = today();
        return today == null
                ? Optional.empty()
                : today.schedule().stream()
                        .flatMap(rule -> rule.next(now).stream())
                        .min(Comparator.naturalOrder());
    }

    /** The schedule as it last was sound: in its next slot's run the officer is told what is wrong with the file now. */
    private @Nullable JobFile today() {
        try {
            known = job.today();
        } catch (InvalidYamlException faulty) {
            return known;
        }
        return known;
    }

    /** Deals with what became due; while a run is on its way it stays due. */
    void look() {
        try {
            Instant now = clock.instant();
            Optional<Instant> before = slots.seenUntil();
            if (before.isEmpty()) {
                slots.watchFrom(now);
                return;
            }
            JobFile today = today();
            List<Instant> due = today == null
                    ? List.of()
                    : today.schedule().stream()
                            .flatMap(rule -> rule.between(before.get(), now).stream())
                            .distinct()
                            .sorted()
                            .toList();
            if (today == null || due.isEmpty()) {
                slots.seen(before.get(), now);
            } else if (requests.live().isEmpty()) {
                settle(before.get(), now, SlotPlan.of(due, now, closes(today), pace.late(), server));
            }
        } catch (DuplicateKeyException other) {
            // another server was faster: what it put down stands, and nothing of ours does
            return;
        }
    }

    private void settle(Instant before, Instant now, SlotPlan plan) {
        OptionalLong asked = transaction.execute(status -> {
            if (!slots.seen(before, now)) {
                throw new DuplicateKeyException("the mark was moved");
            }
            List<Slot> all = new ArrayList<>(plan.missed());
            OptionalLong request = OptionalLong.empty();
            if (plan.run().isPresent()) {
                long number = requests.add(RunRequest.SLOT, now);
                Slot run = plan.run().get();
                all.add(new Slot(run.due(), run.state(), run.noticed(), run.server(), OptionalLong.of(number)));
                request = OptionalLong.of(number);
            }
            slots.add(all);
            return request;
        });
        if (asked != null) {
            asked.ifPresent(schedule);
        }
        if (!plan.missed().isEmpty()) {
            news.missed(plan.missed());
        }
    }

    /** After the last moment of the tenggat, which a slot's rule never exceeds. */
    private static Instant closes(JobFile job) {
        return job.schedule().stream()
                .map(SlotRule::zone)
                .map(zone -> job.tenggat().plusDays(1).atStartOfDay(zone).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
