package id.padan.sight;

import id.padan.ledger.BookLine;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads {@link Gauges}, once for each published run and day. Thread-safe. */
final class GaugeReading {
    private final Office office;
    private Known known = new Known(0, new Gauges(Map.of(), Map.of(), 0, OptionalLong.empty(), LocalDate.MIN));

    private record Known(long run, Gauges gauges) {}

    GaugeReading(Office office) {
        this.office = office;
    }

    synchronized Gauges read() {
        Optional<RunRecord> latest = office.latest();
        LocalDate today = office.today();
        if (latest.isPresent()
                && (latest.get().number() != known.run()
                        || !today.equals(known.gauges().day()))) {
            known = new Known(latest.get().number(), of(latest.get(), today));
        }
        return known.gauges();
    }

    private Gauges of(RunRecord run, LocalDate today) {
        RunReader reader = office.bench().reader();
        Map<String, Long> findings = new TreeMap<>();
        reader.causes(run.number()).forEach(cause -> findings.merge(cause.code(), cause.findings(), Long::sum));
        Map<String, Long> ages = new TreeMap<>();
        for (InputRecord input : reader.inputs(run.number())) {
            ages.merge(input.kind().label(), ChronoUnit.DAYS.between(input.perTanggal(), today), Math::max);
        }
        long rows =
                reader.books(run.number()).stream().mapToLong(BookLine::read).sum();
        return new Gauges(findings, ages, rows, OptionalLong.of(ChronoUnit.DAYS.between(today, run.tenggat())), today);
    }
}
