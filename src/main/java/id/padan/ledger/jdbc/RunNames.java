package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The instansi and units of one run as the database knows them, kept in memory: a slice asks for the same few thousands
 * of times. It is to be forgotten when a transaction that added to it is rolled back. Thread-safe.
 */
final class RunNames {
    /** No block order: after the eight causes. */
    private static final int UNORDERED = 1_000;

    private record Unit(String instansi, String unorInduk) {}

    private final JdbcTemplate jdbc;
    private final long run;
    private final Map<String, String> instansi = new HashMap<>();
    private final Map<Unit, Integer> units = new HashMap<>();
    private final Map<Integer, String> unorInduk = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    /** As the run stands now. */
    RunNames(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
        jdbc.query(
                "select instansi_key, nama from instansi where run_number = ?",
                row -> {
                    instansi.put(row.getString(1), row.getString(2));
                },
                run);
        jdbc.query(
                "select instansi_key, unor_induk, unit from unit where run_number = ?",
                row -> {
                    put(new Unit(row.getString(1), row.getString(2)), row.getInt(3));
                },
                run);
        jdbc.query(
                "select code, place from run_code where run_number = ?",
                row -> {
                    codes.put(row.getString(1), row.getInt(2));
                },
                run);
    }

    long run() {
        return run;
    }

    /** The first name that is not empty stays, so that names do not depend on the slices' sizes. */
    synchronized void add(Collection<Instansi> all) {
        for (Instansi one : all) {
            String known = instansi.get(one.key());
            if (known == null) {
                jdbc.update(
                        "insert into instansi (run_number, instansi_key, instansi_id, nama) values (?, ?, ?, ?)",
                        run,
                        one.key(),
                        one.id(),
                        one.nama());
                instansi.put(one.key(), one.nama());
            } else if (known.isEmpty() && !one.nama().isEmpty()) {
                jdbc.update(
                        "update instansi set nama = ? where run_number = ? and instansi_key = ?",
                        one.nama(),
                        run,
                        one.key());
                instansi.put(one.key(), one.nama());
            }
        }
    }

    /** The unit's number; {@code unorInduk} is "" where nobody can tell. */
    synchronized int unit(Instansi of, String unorInduk) {
        Unit unit = new Unit(of.key(), unorInduk);
        Integer known = units.get(unit);
        if (known != null) {
            return known;
        }
        int next = units.size() + 1;
        jdbc.update(
                "insert into unit (run_number, unit, instansi_key, unor_induk) values (?, ?, ?, ?)",
                run,
                next,
                unit.instansi(),
                unit.unorInduk());
        put(unit, next);
        return next;
    }

    private void put(Unit unit, int number) {
        units.put(unit, number);
        unorInduk.put(number, unit.unorInduk());
    }

    /** The unor induk of a unit by its number; "" where nobody can tell. */
    synchronized String unorInduk(int unit) {
        return unorInduk.getOrDefault(unit, "");
    }

    /** Where a finding stands in a list: by blocking order, then as the catalogue has its code. */
    int sortPlace(Finding finding) {
        int blocking = finding.order() == 0 ? UNORDERED : finding.order();
        return blocking * UNORDERED + codes.getOrDefault(finding.code(), UNORDERED - 1);
    }
}
