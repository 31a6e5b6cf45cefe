package id.padan.ledger.jdbc;

import id.padan.ledger.LogMatch;
import id.padan.ledger.LogMatch.Agreement;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds e-Kinerja's messages against the findings: the messages in memory, the findings streamed past once as they lie, so
 * that neither database needs an index or a sort for it.
 */
record LogMatching(JdbcTemplate jdbc, BulkInsert bulk) {
    static final List<String> COLUMNS = List.of(
            "run_number",
            "unit",
            "kind",
            "file",
            "sheet",
            "line",
            "nip",
            "nama",
            "pesan",
            "waktu",
            "code",
            "agreement");

    /** Whom a message or a finding is about, and what. */
    private record Key(String nip, String code) {}

    /** A finding that e-Kinerja has a message about. */
    private record Found(Address at, String unorInduk) {
        /** Of several the last in the file, in whatever order they come. */
        static final BinaryOperator<Found> LAST =
                BinaryOperator.maxBy(Comparator.comparing((Found found) -> found.at.file())
                        .thenComparing(found -> found.at.sheet())
                        .thenComparing(found -> found.at.row()));
    }

    void hold(RunNames names, List<LogMatch> messages, Collection<String> codes) {
        long run = names.run();
        jdbc.update("delete from log_match where run_number = ?", run);
        Set<Key> asked = new HashSet<>();
        messages.forEach(message -> asked.add(new Key(message.nip(), message.code())));
        Map<Key, Found> found = new HashMap<>();
        OnlyPadan onlyPadan = new OnlyPadan(run, bulk);
        jdbc.query(
                """
                select file, sheet, line, nip, code, is_first, unit, nama from finding
                where run_number = ? and kind = ?
                """,
                result -> {
                    Fields row = new Fields(result);
                    Address at = row.address();
                    Key key = new Key(row.text(), row.text());
                    boolean first = row.flag();
                    if (!key.nip().isEmpty() && asked.contains(key)) {
                        found.merge(key, new Found(at, names.unorInduk(row.number())), Found.LAST);
                    } else if (first && codes.contains(key.code())) {
                        onlyPadan.add(at, row.number(), key.nip(), row.text(), key.code());
                    }
                },
                run,
                SnapshotKind.PMM.label());
        onlyPadan.flush();
        List<Object[]> reported = new ArrayList<>();
        for (LogMatch message : messages) {
            reported.add(values(names, message, found.get(new Key(message.nip(), message.code()))));
        }
        bulk.into("log_match", COLUMNS, reported);
    }

    private static Object[] values(RunNames names, LogMatch message, @Nullable Found found) {
        Agreement agreement = message.code().isEmpty()
                ? Agreement.UNKNOWN_MESSAGE
                : found == null ? Agreement.ONLY_EKINERJA : Agreement.BOTH;
        return new Object[] {
            names.run(),
            names.unit(message.instansi(), found == null ? "" : found.unorInduk()),
            SnapshotKind.LOG_SINKRON.label(),
            message.at().file(),
            message.at().sheet(),
            message.at().row(),
            message.nip(),
            message.nama(),
            message.pesan(),
            message.waktu(),
            message.code(),
            agreement.name()
        };
    }
}
