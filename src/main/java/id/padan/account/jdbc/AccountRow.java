package id.padan.account.jdbc;

import id.padan.account.Account;
import id.padan.account.Credential;
import id.padan.account.Login;
import id.padan.account.Profile;
import id.padan.account.Role;
import id.padan.account.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of table account, which says nothing of its instansi. */
record AccountRow(
        long id,
        int version,
        String login,
        String nama,
        Role role,
        String email,
        boolean letters,
        boolean active,
        String password,
        int passwords,
        int failures,
        @Nullable Instant lastFailure,
        Instant created,
        @Nullable Instant lastSeen) {
    static AccountRow of(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getLong("account"),
                row.getInt("version"),
                row.getString("login"),
                row.getString("nama"),
                Role.valueOf(row.getString("role")),
                row.getString("email"),
                row.getBoolean("letters"),
                row.getBoolean("active"),
                row.getString("password"),
                row.getInt("passwords"),
                row.getInt("failures"),
                AccountRows.moment(row, "last_failure"),
                Objects.requireNonNull(AccountRows.moment(row, "created_at")),
                AccountRows.moment(row, "last_seen"));
    }

    Credential with(Set<String> instansi) {
        Profile profile = new Profile(nama, new Scope(role, instansi), email, letters);
        Account account = new Account(id, version, new Login(login), profile, active, passwords, created, lastSeen);
        return new Credential(account, password, failures, lastFailure);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "AccountRow[" + login + ']';
    }
}
