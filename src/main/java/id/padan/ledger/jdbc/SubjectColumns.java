package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a {@link Subject} lies in the columns of finding, not_assessed and excepted. */
final class SubjectColumns {
    static final List<String> NAMES = List.of(
            "run_number",
            "kind",
            "file",
            "sheet",
            "line",
            "instansi_key",
            "unor_induk",
            "nip",
            "nama",
            "sekolah",
            "unor");

    private SubjectColumns() {}

    /** The values of {@link #NAMES}, followed by {@code more}. */
    static @Nullable Object[] values(long run, Subject subject, @Nullable Object... more) {
        Address at = subject.at();
        Object[] own = {
            run,
            subject.source().label(),
            at.file(),
            at.sheet(),
            at.row(),
            subject.instansi().key(),
            subject.unorInduk(),
            subject.nip(),
            subject.nama(),
            subject.sekolah(),
            subject.unor()
        };
        @Nullable Object[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    static Subject read(ResultSet row) throws SQLException {
        return new Subject(
                kind(row),
                address(row),
                instansi(row),
                row.getString("unor_induk"),
                row.getString("nip"),
                row.getString("nama"),
                row.getString("sekolah"),
                row.getString("unor"));
    }

    static SnapshotKind kind(ResultSet row) throws SQLException {
        return SnapshotKind.labelled(row.getString("kind")).orElseThrow();
    }

    static Address address(ResultSet row) throws SQLException {
        return new Address(row.getString("file"), row.getString("sheet"), row.getInt("line"));
    }

    /** From the joined columns instansi_id and instansi_nama. */
    static Instansi instansi(ResultSet row) throws SQLException {
        return new Instansi(row.getString("instansi_id"), row.getString("instansi_nama"));
    }
}
