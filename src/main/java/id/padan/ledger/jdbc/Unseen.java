package id.padan.ledger.jdbc;

import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.life.Seen;
import id.padan.rule.Identity;
import id.padan.rule.RuleCatalog;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Which of some findings an earlier run could not have met: it could not judge their subject by that rule, under this number
 * or the one it had then, or the office had excepted it, or its row did not come. One use, one thread.
 */
final class Unseen {
    private final Map<Long, List<Seen>> bySubject = new HashMap<>();
    private final Map<Long, List<Seen>> byNuptk = new HashMap<>();
    private final Map<Long, List<Seen>> byNama = new HashMap<>();
    private final Set<LifeKey> unseen = new HashSet<>();

    private Unseen(Collection<Seen> fresh) {
        put(bySubject, fresh, Identity::subject);
        put(byNuptk, fresh, Identity::nuptk);
        put(byNama, fresh, Identity::nama);
    }

    private static void put(Map<Long, List<Seen>> index, Collection<Seen> fresh, ToLongFunction<Identity> by) {
        for (Seen seen : fresh) {
            long name = by.applyAsLong(seen.who());
            if (name != 0) {
                index.computeIfAbsent(name, first -> new ArrayList<>(1)).add(seen);
            }
        }
    }

    static Set<LifeKey> of(Collection<Seen> fresh, long run, JdbcTemplate jdbc) {
        if (fresh.isEmpty()) {
            return Set.of();
        }
        Unseen all = new Unseen(fresh);
        RowCallbackHandler notAssessed = row -> {
            String codes = " " + row.getString(4) + " ";
            all.add(all.bySubject, row.getLong(1), codes);
            all.add(all.byNuptk, row.getLong(2), codes);
            all.add(all.byNama, row.getLong(3), codes);
        };
        jdbc.query("select subject, by_nuptk, by_nama, codes from not_assessed where run_number = ?", notAssessed, run);
        RowCallbackHandler excepted = row -> all.add(row.getLong(1));
        jdbc.query("select subject from excepted where run_number = ?", excepted, run);
        RowCallbackHandler missing = row -> all.addRow(row.getLong(1));
        jdbc.query(
                "select subject from course where run_number = ? and code = ? and state not in (?, ?)",
                missing,
                run,
                RuleCatalog.TIDAK_ADA_DI_PMM,
                LifeState.TERBUKTI_SELESAI.name(),
                LifeState.KELUAR.name());
        return all.unseen;
    }

    private void add(Map<Long, List<Seen>> index, long name, String codes) {
        for (Seen seen : index.getOrDefault(name, List.of())) {
            if (codes.contains(" " + seen.key().code() + " ")) {
                unseen.add(seen.key());
            }
        }
    }

    /** Whoever is excepted is judged by no rule. */
    private void add(long subject) {
        bySubject.getOrDefault(subject, List.of()).forEach(seen -> unseen.add(seen.key()));
    }

    /** Whom SIASN missed in PMM had no row there. */
    private void addRow(long subject) {
        bySubject.getOrDefault(subject, List.of()).stream()
                .filter(seen -> seen.kind() == SnapshotKind.PMM)
                .forEach(seen -> unseen.add(seen.key()));
    }
}
