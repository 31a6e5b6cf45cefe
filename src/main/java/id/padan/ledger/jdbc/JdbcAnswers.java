package id.padan.ledger.jdbc;

import id.padan.answer.Answer;
import id.padan.answer.AnswerStatus;
import id.padan.answer.AnswerTally;
import id.padan.answer.Answers;
import id.padan.answer.Change;
import id.padan.answer.Manifest;
import id.padan.answer.Receipt;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.answer.RowKind;
import id.padan.answer.StaleAnswersException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** {@link Answers} in a database. Thread-safe. */
public final class JdbcAnswers implements Answers {
    private static final String VERSIONS = """
            select a.row_kind, a.row_id, a.version, a.status, a.note, a.answered_on, a.answered_by, a.valid_until,
                   r.received_on
            from answer a join receipt r on r.receipt = a.receipt
            where a.job = ? and a.instansi_key = ? order by a.version
            """;

    private static final String RECEIPT = """
            insert into receipt (job, instansi_key, unor_induk, run_number, file, sha256, received_by, received_on, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COUNTS = """
            select instansi_key, status, count(*) from (
                select instansi_key, status,
                       row_number() over (partition by instansi_key, row_kind, row_id order by version desc) as back
                from answer where job = ?) a
            where back = 1 group by instansi_key, status
            """;
    private static final String RECEIVED = """
            select instansi_key, max(run_number), max(received_on) from receipt
            where job = ? group by instansi_key order by instansi_key
            """;
    private static final String LAST =
            "select coalesce(max(receipt), 0) from receipt where job = ? and instansi_key = ?";
    private static final List<String> ANSWER = List.of(
            "job",
            "instansi_key",
            "row_kind",
            "row_id",
            "version",
            "receipt",
            "status",
            "note",
            "answered_on",
            "answered_by",
            "valid_until");

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    public JdbcAnswers(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Map<RowKey, List<Recorded>> history(String job, String instansiKey) {
        Map<RowKey, List<Recorded>> history = new HashMap<>();
        RowCallbackHandler each = result -> {
            Fields row = new Fields(result);
            RowKey key = new RowKey(RowKind.valueOf(row.text()), row.text());
            history.computeIfAbsent(key, first -> new ArrayList<>()).add(recorded(row));
        };
        jdbc.query(VERSIONS, each, job, instansiKey);
        return history;
    }

    private static Recorded recorded(Fields row) throws SQLException {
        int version = row.number();
        Answer answer = new Answer(AnswerStatus.valueOf(row.text()), row.text(), row.date(), row.text(), row.date());
        return new Recorded(version, answer, row.day());
    }

    @Override
    public Map<RowKey, Recorded> current(String job, String instansiKey) {
        Map<RowKey, Recorded> current = new HashMap<>();
        history(job, instansiKey).forEach((row, versions) -> current.put(row, versions.get(versions.size() - 1)));
        return current;
    }

    @Override
    public void apply(Receipt receipt, List<Change> changes) throws StaleAnswersException {
        boolean applied;
        try {
            applied = Boolean.TRUE.equals(transaction.execute(status -> {
                boolean current = areCurrent(receipt, changes);
                if (current) {
                    insert(receipt, changes);
                }
                return current;
            }));
        } catch (DuplicateKeyException lost) {
            throw new StaleAnswersException(lost);
        }
        if (!applied) {
            throw new StaleAnswersException(null);
        }
    }

    private boolean areCurrent(Receipt receipt, List<Change> changes) {
        Map<RowKey, Recorded> current =
                current(receipt.manifest().job(), receipt.manifest().instansiKey());
        return changes.stream().allMatch(change -> {
            Recorded last = current.get(change.row());
            return change.before() == (last == null ? 0 : last.version());
        });
    }

    private void insert(Receipt receipt, List<Change> changes) {
        Manifest manifest = receipt.manifest();
        long number = insert(receipt);
        List<Object[]> rows = new ArrayList<>();
        for (Change change : changes) {
            Answer answer = change.answer();
            rows.add(new Object[] {
                manifest.job(),
                manifest.instansiKey(),
                change.row().kind().name(),
                change.row().id(),
                change.before() + 1,
                number,
                answer.status().name(),
                answer.note(),
                answer.date(),
                answer.name(),
                answer.until()
            });
        }
        new BulkInsert(jdbc).into("answer", ANSWER, rows);
    }

    private long insert(Receipt receipt) {
        Manifest manifest = receipt.manifest();
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(RECEIPT, new String[] {"receipt"});
                    insert.setString(1, manifest.job());
                    insert.setString(2, manifest.instansiKey());
                    insert.setString(3, manifest.unorInduk());
                    insert.setLong(4, manifest.run());
                    insert.setString(5, receipt.file());
                    insert.setString(6, receipt.sha256());
                    insert.setString(7, receipt.by());
                    insert.setObject(8, receipt.day());
                    insert.setObject(9, receipt.at().atOffset(ZoneOffset.UTC));
                    return insert;
                },
                number);
        return Objects.requireNonNull(number.getKey(), "a receipt's number").longValue();
    }

    @Override
    public long lastReceipt(String job, String instansiKey) {
        return Objects.requireNonNull(jdbc.queryForObject(LAST, Long.class, job, instansiKey), "a receipt's number");
    }

    @Override
    public List<AnswerTally> tallies(String job) {
        Map<String, Map<AnswerStatus, Long>> counts = new HashMap<>();
        RowCallbackHandler each =
                row -> counts.computeIfAbsent(row.getString(1), first -> new EnumMap<>(AnswerStatus.class))
                        .put(AnswerStatus.valueOf(row.getString(2)), row.getLong(3));
        jdbc.query(COUNTS, each, job);
        return jdbc.query(
                RECEIVED,
                (row, n) -> new AnswerTally(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        counts.getOrDefault(row.getString(1), Map.of())),
                job);
    }
}
