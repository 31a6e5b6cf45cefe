package id.padan.ledger.jdbc;

import id.padan.ledger.Group;
import java.util.List;

/**
 * A group as a condition on instansi_key and, when grouped by it, unor_induk.
 *
 * @param sql to follow a where clause, beginning with "and"
 */
record GroupFilter(String sql, List<Object> values) {
    /** For tables that know the unor induk. */
    static GroupFilter of(Group group, String table) {
        String key = group.instansi().key();
        String byInstansi = " and " + table + ".instansi_key = ?";
        return switch (group.unorInduk()) {
            case "" -> new GroupFilter(byInstansi, List.of(key));
            case Group.TANPA_UNOR_INDUK ->
                new GroupFilter(byInstansi + " and " + table + ".unor_induk = ?", List.of(key, ""));
            default ->
                new GroupFilter(byInstansi + " and " + table + ".unor_induk = ?", List.of(key, group.unorInduk()));
        };
    }

    /** The run's number, then the group's values. */
    Object[] arguments(long run) {
        Object[] all = new Object[values.size() + 1];
        all[0] = run;
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }
}
