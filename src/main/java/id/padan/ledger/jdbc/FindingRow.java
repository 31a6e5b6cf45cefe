package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import java.sql.SQLException;

/** A row of table finding, called f, on its way back. */
final class FindingRow {
    static final String COLUMNS = Fields.SUBJECT + ", f.code, f.subkind, f.severity, f.block_order, f.is_first,"
            + " f.pmm_value, f.siasn_value, f.explanation, f.target_kind, f.target_id, f.target_label";

    private FindingRow() {}

    static Finding of(Instansi of, Fields row) throws SQLException {
        Subject subject = row.subject(of);
        return new Finding(
                row.text(),
                row.text(),
                Severity.valueOf(row.text()),
                row.number(),
                row.flag(),
                subject,
                row.text(),
                row.text(),
                row.text(),
                new TaskTarget(TaskTarget.Kind.valueOf(row.text()), row.text(), row.text()));
    }
}
