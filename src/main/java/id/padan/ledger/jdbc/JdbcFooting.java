package id.padan.ledger.jdbc;

import id.padan.life.Footing;
import id.padan.life.SchoolRows;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Footing} in a database. Thread-safe. */
public final class JdbcFooting implements Footing {
    private final JdbcTemplate jdbc;
    private final BulkInsert bulk;

    public JdbcFooting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bulk = new BulkInsert(jdbc);
    }

    @Override
    public void rules(long run, Map<String, String> prints) {
        jdbc.update("delete from run_rule where run_number = ?", run);
        List<Object[]> rows = new ArrayList<>();
        prints.forEach((code, print) -> rows.add(new Object[] {run, code, print}));
        bulk.into("run_rule", List.of("run_number", "code", "print"), rows);
    }

    @Override
    public Map<String, String> rules(long run) {
        Map<String, String> prints = new LinkedHashMap<>();
        RowCallbackHandler each = row -> prints.put(row.getString(1), row.getString(2));
        jdbc.query("select code, print from run_rule where run_number = ? order by code", each, run);
        return prints;
    }

    @Override
    public void columns(long run, Map<SnapshotKind, Set<String>> columns) {
        jdbc.update("delete from run_column where run_number = ?", run);
        List<Object[]> rows = new ArrayList<>();
        columns.forEach((kind, names) -> names.forEach(name -> rows.add(new Object[] {run, kind.label(), name})));
        bulk.into("run_column", List.of("run_number", "kind", "name"), rows);
    }

    @Override
    public Map<SnapshotKind, Set<String>> columns(long run) {
        Map<SnapshotKind, Set<String>> columns = new EnumMap<>(SnapshotKind.class);
        RowCallbackHandler each = result -> {
            Fields row = new Fields(result);
            columns.computeIfAbsent(row.kind(), first -> new TreeSet<>()).add(row.text());
        };
        jdbc.query("select kind, name from run_column where run_number = ?", each, run);
        return columns;
    }

    @Override
    public void schools(long run, Collection<SchoolRows> all) {
        jdbc.update("delete from school_rows where run_number = ?", run);
        bulk.into(
                "school_rows", List.of("run_number", "kind", "instansi_key", "schools"), SchoolLines.packed(run, all));
    }

    @Override
    public void schools(long run, Consumer<SchoolRows> each) {
        RowCallbackHandler handler = result -> {
            Fields row = new Fields(result);
            SchoolLines.read(row.kind(), row.text(), row.text(), each);
        };
        jdbc.query("select kind, instansi_key, schools from school_rows where run_number = ?", handler, run);
    }
}
