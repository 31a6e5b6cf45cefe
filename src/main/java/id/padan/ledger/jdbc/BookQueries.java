package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.Group;
import id.padan.ledger.InputRecord;
import id.padan.ledger.OpenCount;
import id.padan.snapshot.SnapshotKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The short lists of a run: inputs, books, groups, sums per cause. */
record BookQueries(JdbcTemplate jdbc) {
    List<InputRecord> inputs(long run) {
        return jdbc
                .query(
                        "select * from run_input where run_number = ? order by file",
                        (row, n) -> new InputRecord(
                                SubjectColumns.kind(row),
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getLong("bytes"),
                                row.getObject("per_tanggal", LocalDate.class),
                                row.getString("per_tanggal_source"),
                                row.getLong("line_count")),
                        run)
                .stream()
                .sorted(Comparator.comparing(InputRecord::kind))
                .toList();
    }

    /**
     * Both sides are summed apart and only then joined, so that a source and instansi which stands on one side alone
     * still has its line.
     */
    List<BookLine> lines(long run) {
        return jdbc.query("""
                        select b.kind, i.instansi_id, i.nama as instansi_nama, b.instansi_key,
                          sum(b.entered) as entered, sum(b.reconciled) as reconciled,
                          sum(b.out_of_scope) as out_of_scope, sum(b.excepted) as excepted,
                          sum(b.rejected) as rejected, sum(b.blank) as blank
                        from (
                          select run_number, kind, instansi_key, line_count as entered,
                            0 as reconciled, 0 as out_of_scope, 0 as excepted, 0 as rejected, 0 as blank
                          from intake where run_number = ?
                          union all
                          select run_number, kind, instansi_key, 0,
                            case when fate = 'reconciled' then line_count else 0 end,
                            case when fate = 'out_of_scope' then line_count else 0 end,
                            case when fate = 'excepted' then line_count else 0 end,
                            case when fate = 'rejected' then line_count else 0 end,
                            case when fate = 'blank' then line_count else 0 end
                          from outcome where run_number = ?
                        ) b
                        join instansi i on i.run_number = b.run_number and i.instansi_key = b.instansi_key
                        group by b.kind, i.instansi_id, i.nama, b.instansi_key
                        order by i.nama, b.instansi_key
                        """, (row, n) -> line(row), run, run).stream()
                .sorted(Comparator.comparing(BookLine::kind))
                .toList();
    }

    private static BookLine line(ResultSet row) throws SQLException {
        return new BookLine(
                SubjectColumns.kind(row),
                SubjectColumns.instansi(row),
                row.getLong("entered"),
                row.getLong("reconciled"),
                row.getLong("out_of_scope"),
                row.getLong("excepted"),
                row.getLong("rejected"),
                row.getLong("blank"));
    }

    /**
     * Whoever has somebody judged, found, excepted, rejected or reported; an instansi with units only has no workbook.
     * Rejects and messages that nobody can place make no workbook of their own: the overview lists them.
     */
    List<Group> groups(long run, boolean byUnorInduk) {
        String unorInduk = byUnorInduk ? "unor_induk" : "''";
        String sql = """
                select distinct i.instansi_id, i.nama as instansi_nama, i.instansi_key, g.unor_induk from (
                  select run_number, instansi_key, %1$s as unor_induk from headcount where run_number = ?
                  union select run_number, instansi_key, %1$s from finding where run_number = ?
                  union select run_number, instansi_key, %1$s from not_assessed where run_number = ?
                  union select run_number, instansi_key, %1$s from excepted where run_number = ?
                  union select run_number, instansi_key, %1$s from log_match where run_number = ? and instansi_key <> ''
                  union select run_number, instansi_key, '' from reject where run_number = ? and instansi_key <> ''
                ) g
                join instansi i on i.run_number = g.run_number and i.instansi_key = g.instansi_key
                order by i.nama, i.instansi_key, g.unor_induk
                """.formatted(unorInduk);
        return jdbc.query(
                sql,
                (row, n) -> group(SubjectColumns.instansi(row), row.getString("unor_induk"), byUnorInduk),
                run,
                run,
                run,
                run,
                run,
                run);
    }

    private static Group group(Instansi instansi, String unorInduk, boolean byUnorInduk) {
        return new Group(instansi, byUnorInduk && unorInduk.isEmpty() ? Group.TANPA_UNOR_INDUK : unorInduk);
    }

    /** A person is whom {@link id.padan.rule.Subject#person} means; a unor is no person. */
    List<CauseCount> causes(long run) {
        return jdbc.query(
                """
                select f.code, f.subkind, i.instansi_id, i.nama as instansi_nama, f.unor_induk, count(*) as findings,
                  count(distinct case when f.kind = ? then null else f.person end) as people
                from finding f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                left join run_code c on c.run_number = f.run_number and c.code = f.code
                where f.run_number = ?
                group by case when f.block_order = 0 then 1000 else f.block_order end, c.place, f.code, f.subkind,
                  f.unor_induk, i.nama, i.instansi_key, i.instansi_id
                order by case when f.block_order = 0 then 1000 else f.block_order end, c.place, f.code, f.subkind,
                  f.unor_induk, i.nama, i.instansi_key
                """,
                (row, n) -> new CauseCount(
                        row.getString("code"),
                        row.getString("subkind"),
                        SubjectColumns.instansi(row),
                        row.getString("unor_induk"),
                        row.getLong("findings"),
                        row.getLong("people")),
                SnapshotKind.SIASN_UNOR.label(),
                run);
    }

    List<OpenCount> notAssessedCounts(long run) {
        return jdbc.query(
                """
                select i.instansi_id, i.nama as instansi_nama, f.code, f.behind, count(*) as subjects
                from not_assessed f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                where f.run_number = ?
                group by i.nama, i.instansi_key, i.instansi_id, f.code, f.behind
                order by i.nama, i.instansi_key, f.code, f.behind
                """,
                (row, n) -> new OpenCount(
                        SubjectColumns.instansi(row),
                        row.getString("code"),
                        row.getString("behind"),
                        row.getLong("subjects")),
                run);
    }
}
