package id.padan.ledger.jdbc;

import id.padan.ledger.LogMatch;
import id.padan.ledger.LogMatch.Agreement;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds e-Kinerja's messages against the findings: the messages in memory, the findings streamed past once, so that
 * neither database needs an index for it.
 */
record LogMatching(JdbcTemplate jdbc, BulkInsert bulk) {
    private static final int FLUSH = 1_000;
    private static final List<String> COLUMNS = List.of(
            "run_number",
            "kind",
            "file",
            "sheet",
            "line",
            "code",
            "agreement",
            "instansi_key",
            "unor_induk",
            "nip",
            "nama",
            "pesan",
            "waktu");

    /** Whom a message or a finding is about, and what. */
    private record Key(String nip, String code) {}

    void hold(long run, List<LogMatch> messages, Collection<String> codes) {
        jdbc.update("delete from log_match where run_number = ?", run);
        Set<Key> asked = new HashSet<>();
        messages.forEach(message -> asked.add(new Key(message.nip(), message.code())));
        Map<Key, String> unorIndukFound = new HashMap<>();
        OnlyPadan onlyPadan = new OnlyPadan(run, bulk);
        jdbc.query(
                "select * from finding where run_number = ? and kind = ? order by file, sheet, line, code",
                finding -> {
                    Key key = new Key(finding.getString("nip"), finding.getString("code"));
                    if (!key.nip().isEmpty() && asked.contains(key)) {
                        unorIndukFound.put(key, finding.getString("unor_induk"));
                    } else if (finding.getBoolean("is_first") && codes.contains(key.code())) {
                        onlyPadan.add(finding);
                    }
                },
                run,
                SnapshotKind.PMM.label());
        onlyPadan.flush();
        List<Object[]> reported = new ArrayList<>();
        for (LogMatch message : messages) {
            reported.add(values(run, message, unorIndukFound.get(new Key(message.nip(), message.code()))));
        }
        bulk.into("log_match", COLUMNS, reported);
    }

    private static Object[] values(long run, LogMatch message, @Nullable String unorInduk) {
        Agreement agreement = message.code().isEmpty()
                ? Agreement.UNKNOWN_MESSAGE
                : unorInduk == null ? Agreement.ONLY_EKINERJA : Agreement.BOTH;
        return new Object[] {
            run,
            SnapshotKind.LOG_SINKRON.label(),
            message.at().file(),
            message.at().sheet(),
            message.at().row(),
            message.code(),
            agreement.name(),
            message.instansi().key(),
            unorInduk == null ? "" : unorInduk,
            message.nip(),
            message.nama(),
            message.pesan(),
            message.waktu()
        };
    }

    /** Findings which e-Kinerja has a message for and did not report, on their way into the table. */
    private static final class OnlyPadan {
        private final long run;
        private final BulkInsert bulk;
        private final List<Object[]> rows = new ArrayList<>();
        private @Nullable Address lastAt;

        OnlyPadan(long run, BulkInsert bulk) {
            this.run = run;
            this.bulk = bulk;
        }

        /** Of one row only the first is taken: its sub-kinds are one message in e-Kinerja. */
        void add(ResultSet finding) throws SQLException {
            Address at = SubjectColumns.address(finding);
            if (at.equals(lastAt)) {
                return;
            }
            lastAt = at;
            rows.add(new Object[] {
                run,
                finding.getString("kind"),
                at.file(),
                at.sheet(),
                at.row(),
                finding.getString("code"),
                Agreement.ONLY_PADAN.name(),
                finding.getString("instansi_key"),
                finding.getString("unor_induk"),
                finding.getString("nip"),
                finding.getString("nama"),
                "",
                ""
            });
            if (rows.size() == FLUSH) {
                flush();
            }
        }

        void flush() {
            bulk.into("log_match", COLUMNS, rows);
            rows.clear();
        }
    }
}
