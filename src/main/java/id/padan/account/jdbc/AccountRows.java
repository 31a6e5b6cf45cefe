package id.padan.account.jdbc;

import id.padan.account.Credential;
import id.padan.account.Login;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts read back, each with its instansi in one statement, so that neither is older than the other. */
record AccountRows(JdbcTemplate jdbc) {
    private static final String SELECT =
            "select a.*, i.instansi_key from account a left join account_instansi i on i.account = a.account ";

    List<Credential> all() {
        return read(SELECT + "order by a.login, a.account");
    }

    @Nullable
    Credential by(long id) {
        return DataAccessUtils.singleResult(read(SELECT + "where a.account = ?", id));
    }

    @Nullable
    Credential by(Login login) {
        return DataAccessUtils.singleResult(read(SELECT + "where a.login = ?", login.text()));
    }

    private List<Credential> read(String sql, Object... parameters) {
        return Objects.requireNonNull(jdbc.query(sql, AccountRows::grouped, parameters));
    }

    /** The rows of one account stand together. */
    private static List<Credential> grouped(ResultSet rows) throws SQLException {
        List<Credential> accounts = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            AccountRow row = AccountRow.of(rows);
            Set<String> instansi = new HashSet<>();
            do {
                String key = rows.getString("instansi_key");
                if (key != null) {
                    instansi.add(key);
                }
                more = rows.next();
            } while (more && rows.getLong("account") == row.id());
            accounts.add(row.with(instansi));
        }
        return accounts;
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
