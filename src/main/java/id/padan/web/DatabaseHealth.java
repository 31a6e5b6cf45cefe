package id.padan.web;

import id.padan.job.Workbench;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only while the database answers. */
@Component("basisData")
class DatabaseHealth implements HealthIndicator {
    private final Workbench bench;

    DatabaseHealth(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Health health() {
        return (bench.answers() ? Health.up() : Health.down()).build();
    }
}
