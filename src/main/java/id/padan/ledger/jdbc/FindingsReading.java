package id.padan.ledger.jdbc;

import id.padan.ledger.FoundFinding;
import id.padan.life.LifeState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads all findings that a run left. Who they are about is told by the run's own rows, and by the first meeting where the
 * run has no row: a teacher who changed schools is looked for at the new one. One use, one thread.
 */
final class FindingsReading {
    private static final String ROWS = """
            select unit, subject, code, nip, nama, sekolah, unor from finding where run_number = ?
            """;
    private static final String LIVES = """
            select c.subject, c.code, c.life, c.instansi_key, c.subkind, c.actor, c.state, c.since,
                   l.nip, l.nama, l.sekolah, l.unor
            from course c join life l on l.life = c.life where c.run_number = ?
            """;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final long run;
    private final Map<Integer, String> units = new HashMap<>();
    private final Map<Place, Who> met = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    FindingsReading(JdbcTemplate jdbc, TransactionOperations transaction, long run) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.run = run;
    }

    /** Two instansi's rows may share a number: each is shown what its own row says. */
    private record Place(String instansi, long subject, String code) {}

    private record Who(String nip, String nama, Set<String> schools, String unor) {
        /** The same in whatever order rows come: to sort them in the database would take it to its disk. */
        Who also(Who other) {
            Set<String> all = new TreeSet<>(schools);
            all.addAll(other.schools);
            return new Who(first(nip, other.nip), first(nama, other.nama), all, first(unor, other.unor));
        }

        private static String first(String one, String other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        String sekolah() {
            return schools.stream().filter(school -> !school.isEmpty()).collect(Collectors.joining(" / "));
        }
    }

    RunFindings read() {
        List<FoundFinding> found = new ArrayList<>();
        RowCallbackHandler unit = result -> units.put(result.getInt(1), shared(result.getString(2)));
        RowCallbackHandler row = result -> meet(new Fields(result));
        RowCallbackHandler life = result -> found.add(found(new Fields(result)));
        transaction.executeWithoutResult(status -> {
            jdbc.query("select unit, instansi_key from unit where run_number = ?", unit, run);
            jdbc.query(ROWS, row, run);
            jdbc.query(LIVES, life, run);
        });
        return new RunFindings(found);
    }

    private void meet(Fields row) throws SQLException {
        String instansi = units.getOrDefault(row.number(), "");
        met.merge(new Place(instansi, row.count(), shared(row.text())), who(row), Who::also);
    }

    private FoundFinding found(Fields row) throws SQLException {
        long subject = row.count();
        String code = shared(row.text());
        long life = row.count();
        String instansi = shared(row.text());
        String subkind = shared(row.text());
        String actor = shared(row.text());
        LifeState state = LifeState.valueOf(row.text());
        LocalDate since = row.day();
        Who first = who(row);
        Who now = met.get(new Place(instansi, subject, code));
        Who who = now == null ? first : now;
        return new FoundFinding(
                life, instansi, code, subkind, actor, state, since, who.nip, who.nama, shared(who.sekolah()), who.unor);
    }

    private Who who(Fields row) throws SQLException {
        return new Who(shared(row.text()), shared(row.text()), Set.of(shared(row.text())), shared(row.text()));
    }

    /** Many findings have a school in common, and one person's their name. */
    private String shared(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
