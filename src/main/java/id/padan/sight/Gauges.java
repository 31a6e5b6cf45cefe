package id.padan.sight;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The newest published run in figures, for programs that watch over the server: of all instansi, of no person. Immutable.
 *
 * @param findings by code
 * @param ageDays by kind of snapshot, seen from the day of asking
 * @param rowsRead of all kinds
 * @param daysLeft to the tenggat; empty before the first published run
 */
public record Gauges(
        Map<String, Long> findings, Map<String, Long> ageDays, long rowsRead, OptionalLong daysLeft, LocalDate day) {
    public Gauges {
        findings = Map.copyOf(findings);
        ageDays = Map.copyOf(ageDays);
    }
}
