package id.padan.schedule.jdbc;

import id.padan.schedule.InboxFile;
import id.padan.schedule.SeenFile;
import id.padan.schedule.SeenInbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** One job's inbox: tables inbox and inbox_file. Thread-safe. */
public record InboxTable(JdbcTemplate jdbc, TransactionOperations transaction, String job) {
    /** As the last look left it. */
    public Optional<SeenInbox> last() {
        List<SeenFile> files =
                jdbc.query("select * from inbox_file where job = ? order by name", (row, n) -> file(row), job);
        return jdbc
                .query(
                        "select * from inbox where job = ?",
                        (row, n) -> new SeenInbox(
                                Times.read(row, "looked"),
                                files,
                                row.getString("missing").lines().toList(),
                                row.getString("sentence"),
                                row.getBoolean("moving")),
                        job)
                .stream()
                .findFirst();
    }

    /** Puts a look down in the place of the last one, in the transaction that is open or one of its own. */
    public void put(SeenInbox look) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from inbox_file where job = ?", job);
            jdbc.update("delete from inbox where job = ?", job);
            jdbc.update(
                    "insert into inbox (job, looked, missing, sentence, moving) values (?, ?, ?, ?, ?)",
                    job,
                    Times.stored(look.looked()),
                    String.join("\n", look.missing()),
                    look.sentence(),
                    look.moving());
            jdbc.batchUpdate("""
                    insert into inbox_file (job, name, bytes, modified, since, state, kind, fault, looked_into, remark)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, look.files().stream().map(this::row).toList());
        });
    }

    private Object[] row(SeenFile file) {
        return new Object[] {
            job,
            file.name(),
            file.bytes(),
            Times.stored(file.modified()),
            Times.stored(file.since()),
            file.state().name(),
            file.kind(),
            file.fault(),
            file.lookedInto(),
            file.remark()
        };
    }

    private static SeenFile file(ResultSet row) throws SQLException {
        return new SeenFile(
                row.getString("name"),
                row.getLong("bytes"),
                Times.read(row, "modified"),
                Times.read(row, "since"),
                InboxFile.State.valueOf(row.getString("state")),
                row.getString("kind"),
                row.getString("fault"),
                row.getBoolean("looked_into"),
                row.getString("remark"));
    }
}
