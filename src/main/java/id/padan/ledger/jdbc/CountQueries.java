package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.CauseCount;
import id.padan.ledger.OpenCount;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sums over all rows of a run. The database counts by unit; which unit is whose is looked up here: PostgreSQL, which has no
 * statistics yet of rows just written, joined the counts to the units one by one and did not come to an end.
 */
record CountQueries(JdbcTemplate jdbc) {
    private record Unit(Instansi instansi, String unorInduk) {}

    private record Placed(int place, CauseCount count) {}

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::place)
            .thenComparing(placed -> placed.count.code())
            .thenComparing(placed -> placed.count.subkind())
            .thenComparing(placed -> placed.count.unorInduk())
            .thenComparing(placed -> placed.count.instansi().nama())
            .thenComparing(placed -> placed.count.instansi().key());

    private Map<Integer, Unit> units(long run) {
        Map<String, Instansi> instansi = new HashMap<>();
        jdbc.query(
                "select instansi_key, instansi_id, nama from instansi where run_number = ?",
                row -> {
                    Fields fields = new Fields(row);
                    instansi.put(fields.text(), fields.instansi());
                },
                run);
        Map<Integer, Unit> units = new HashMap<>();
        jdbc.query(
                "select unit, instansi_key, unor_induk from unit where run_number = ?",
                row -> {
                    Fields fields = new Fields(row);
                    int unit = fields.number();
                    units.put(unit, new Unit(Objects.requireNonNull(instansi.get(fields.text())), fields.text()));
                },
                run);
        return units;
    }

    /** A person is whom {@link id.padan.rule.Subject#person} means; a unor is no person. */
    List<CauseCount> causes(long run) {
        Map<Integer, Unit> units = units(run);
        List<Placed> counts = new ArrayList<>();
        jdbc.query(
                """
                select unit, sort_place, code, subkind, count(*),
                  count(distinct case when kind = ? then null when person = '' then nip else person end)
                from finding where run_number = ? group by unit, sort_place, code, subkind
                """,
                row -> {
                    Fields fields = new Fields(row);
                    Unit unit = Objects.requireNonNull(units.get(fields.number()));
                    int place = fields.number();
                    counts.add(new Placed(
                            place,
                            new CauseCount(
                                    fields.text(),
                                    fields.text(),
                                    unit.instansi,
                                    unit.unorInduk,
                                    fields.count(),
                                    fields.count())));
                },
                SnapshotKind.SIASN_UNOR.label(),
                run);
        return counts.stream().sorted(ORDER).map(Placed::count).toList();
    }

    /** Rows are counted by their lists of codes, of which there are few; only then the lists are taken apart. */
    List<OpenCount> notAssessed(long run) {
        Map<Integer, Unit> units = units(run);
        Map<OpenCount, Long> counts = new HashMap<>();
        jdbc.query(
                "select unit, behind, count(*), codes from not_assessed where run_number = ? group by unit, behind, codes",
                row -> {
                    Fields fields = new Fields(row);
                    Instansi of = Objects.requireNonNull(units.get(fields.number())).instansi;
                    String behind = fields.text();
                    long subjects = fields.count();
                    for (String code : fields.text().split(" ", -1)) {
                        counts.merge(new OpenCount(of, code, behind, 0), subjects, Long::sum);
                    }
                },
                run);
        return counts.entrySet().stream()
                .map(count -> count.getKey().of(count.getValue()))
                .sorted(OpenCount.ORDER)
                .toList();
    }
}
