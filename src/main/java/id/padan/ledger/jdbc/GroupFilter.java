package id.padan.ledger.jdbc;

import id.padan.ledger.Group;
import java.util.List;

/**
 * A group as a condition on table unit, called u.
 *
 * @param sql to follow a where clause, beginning with "and"
 */
record GroupFilter(String sql, List<Object> values) {
    static GroupFilter of(Group group) {
        String key = group.instansi().key();
        String byInstansi = " and u.instansi_key = ?";
        String byUnit = byInstansi + " and u.unor_induk = ?";
        return switch (group.unorInduk()) {
            case "" -> new GroupFilter(byInstansi, List.of(key));
            case Group.TANPA_UNOR_INDUK -> new GroupFilter(byUnit, List.of(key, ""));
            default -> new GroupFilter(byUnit, List.of(key, group.unorInduk()));
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
