package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.rule.Identity;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row's columns one after the other: by name each would be looked up again in every row. One use. */
final class Fields {
    /** What {@link #subject} wants of a table f and its unit u. */
    static final String SUBJECT = "f.kind, f.file, f.sheet, f.line, u.unor_induk, f.nip, f.nama, f.sekolah, f.unor,"
            + " f.subject, f.school, f.by_nuptk, f.by_nama";

    private final ResultSet row;
    private int taken;

    Fields(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        return row.getString(++taken);
    }

    int number() throws SQLException {
        return row.getInt(++taken);
    }

    long count() throws SQLException {
        return row.getLong(++taken);
    }

    boolean flag() throws SQLException {
        return row.getBoolean(++taken);
    }

    @Nullable
    LocalDate date() throws SQLException {
        return row.getObject(++taken, LocalDate.class);
    }

    /** A date that is never missing. */
    LocalDate day() throws SQLException {
        return row.getObject(++taken, LocalDate.class);
    }

    SnapshotKind kind() throws SQLException {
        return SnapshotKind.labelled(text()).orElseThrow();
    }

    Address address() throws SQLException {
        return new Address(text(), text(), number());
    }

    /** Id, then name. */
    Instansi instansi() throws SQLException {
        return new Instansi(text(), text());
    }

    Subject subject(Instansi of) throws SQLException {
        return new Subject(kind(), address(), of, text(), text(), text(), text(), text(), identity());
    }

    Identity identity() throws SQLException {
        return new Identity(count(), count(), count(), count());
    }
}
