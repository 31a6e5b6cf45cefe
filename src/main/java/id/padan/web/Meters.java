package id.padan.web;

import id.padan.rule.RuleCatalog;
import id.padan.schedule.EndingKind;
import id.padan.snapshot.SnapshotKind;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Padan's own figures for Prometheus; docs/operating.md lists them. */
@Component
class Meters implements MeterBinder {
    private final Watched watched;

    Meters(Watched watched) {
        this.watched = watched;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (EndingKind kind : EndingKind.values()) {
            FunctionCounter.builder(
                            "padan.run", watched, all -> all.figures().endings().getOrDefault(kind, 0L))
                    .tag("akhir", kind.name().toLowerCase(Locale.ROOT))
                    .description("Requests for a run that came to an end")
                    .register(registry);
        }
        Gauge.builder("padan.run.rows.per.second", watched, all -> all.figures().rowsPerSecond())
                .description("Rows read per second by the last run that was published")
                .register(registry);
        for (String code : RuleCatalog.codes()) {
            Gauge.builder("padan.findings", watched, all -> findings(all, code))
                    .tag("kode", code)
                    .description("Findings of the newest published run")
                    .register(registry);
        }
        for (SnapshotKind kind : SnapshotKind.values()) {
            Gauge.builder("padan.snapshot.age.days", watched, all -> age(all, kind.label()))
                    .tag("jenis", kind.label())
                    .description("How old the newest published run's files are; none where it had no such file")
                    .register(registry);
        }
        Gauge.builder("padan.slots.missed", watched, all -> all.figures().missedSlots())
                .description("Slots for which nothing was run")
                .register(registry);
        Gauge.builder("padan.deadline.days", watched, Meters::daysLeft)
                .description("Days to the tenggat, negative after it")
                .register(registry);
    }

    private static double findings(Watched all, String code) {
        return all.figures().gauges().findings().getOrDefault(code, 0L);
    }

    private static double age(Watched all, String kind) {
        Long days = all.figures().gauges().ageDays().get(kind);
        return days == null ? Double.NaN : days;
    }

    private static double daysLeft(Watched all) {
        return all.figures().gauges().daysLeft().isPresent()
                ? all.figures().gauges().daysLeft().getAsLong()
                : Double.NaN;
    }
}
