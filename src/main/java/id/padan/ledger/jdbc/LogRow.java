package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.LogMatch;
import java.sql.SQLException;

/** A row of table log_match, called f, on its way back. */
final class LogRow {
    static final String COLUMNS = "f.file, f.sheet, f.line, f.nip, f.nama, f.pesan, f.waktu, f.code, f.agreement";

    private LogRow() {}

    static LogMatch of(Instansi of, Fields row) throws SQLException {
        return new LogMatch(
                row.address(),
                of,
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                LogMatch.Agreement.valueOf(row.text()));
    }
}
