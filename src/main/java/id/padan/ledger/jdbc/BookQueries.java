package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.InputRecord;
import id.padan.ledger.MissingData;
import id.padan.ledger.RunState;
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
        return inputs("select * from run_input where run_number = ? order by file", run);
    }

    List<InputRecord> publishedInputs(String job) {
        return inputs(
                "select distinct i.kind, i.file, i.sha256, i.bytes, i.per_tanggal, i.per_tanggal_source, i.line_count"
                        + " from run r join run_input i on i.run_number = r.run_number where r.job = ? and r.state = ?"
                        + " order by i.file, i.per_tanggal",
                job,
                RunState.PUBLISHED.name());
    }

    private List<InputRecord> inputs(String sql, Object... arguments) {
        return jdbc
                .query(
                        sql,
                        (row, n) -> new InputRecord(
                                SnapshotKind.labelled(row.getString("kind")).orElseThrow(),
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getLong("bytes"),
                                row.getObject("per_tanggal", LocalDate.class),
                                row.getString("per_tanggal_source"),
                                row.getLong("line_count")),
                        arguments)
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
                SnapshotKind.labelled(row.getString("kind")).orElseThrow(),
                instansi(row),
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
        String sql = """
                select distinct i.instansi_id, i.nama as instansi_nama, i.instansi_key, g.unor_induk from (
                  select u.instansi_key, %s as unor_induk from unit u where u.run_number = ? and (
                    exists (select 1 from headcount f where f.run_number = u.run_number and f.unit = u.unit)
                    or exists (select 1 from finding f where f.run_number = u.run_number and f.unit = u.unit)
                    or exists (select 1 from not_assessed f where f.run_number = u.run_number and f.unit = u.unit)
                    or exists (select 1 from excepted f where f.run_number = u.run_number and f.unit = u.unit)
                    or u.instansi_key <> ''
                      and exists (select 1 from log_match f where f.run_number = u.run_number and f.unit = u.unit))
                  union select instansi_key, '' from reject where run_number = ? and instansi_key <> ''
                ) g
                join instansi i on i.run_number = ? and i.instansi_key = g.instansi_key
                order by i.nama, i.instansi_key, g.unor_induk
                """.formatted(byUnorInduk ? "u.unor_induk" : "''");
        return jdbc.query(
                sql, (row, n) -> group(instansi(row), row.getString("unor_induk"), byUnorInduk), run, run, run);
    }

    private static Group group(Instansi instansi, String unorInduk, boolean byUnorInduk) {
        return new Group(instansi, byUnorInduk && unorInduk.isEmpty() ? Group.TANPA_UNOR_INDUK : unorInduk);
    }

    List<Headcount> headcounts(long run, Group group) {
        GroupFilter in = GroupFilter.of(group);
        return jdbc.query(
                """
                select u.unor_induk, sum(h.judged) as judged, sum(h.unobstructed) as unobstructed
                from unit u join headcount h on h.run_number = u.run_number and h.unit = u.unit
                where u.run_number = ?
                """ + in.sql() + " group by u.unor_induk order by u.unor_induk",
                (row, n) ->
                        new Headcount(row.getString("unor_induk"), row.getLong("judged"), row.getLong("unobstructed")),
                in.arguments(run));
    }

    List<MissingData> missingData(long run, Group group) {
        GroupFilter in = GroupFilter.of(group);
        return jdbc.query(
                """
                select m.code, m.what, i.instansi_id, i.nama as instansi_nama, sum(m.people) as people
                from unit u
                join missing_data m on m.run_number = u.run_number and m.unit = u.unit
                join instansi i on i.run_number = u.run_number and i.instansi_key = u.instansi_key
                left join run_code c on c.run_number = m.run_number and c.code = m.code
                where u.run_number = ?
                """
                        + in.sql()
                        + " group by c.place, m.code, m.what, i.instansi_id, i.nama order by c.place, m.code, m.what",
                (row, n) -> new MissingData(
                        row.getString("code"), instansi(row), row.getString("what"), row.getLong("people")),
                in.arguments(run));
    }

    private static Instansi instansi(ResultSet row) throws SQLException {
        return new Instansi(row.getString("instansi_id"), row.getString("instansi_nama"));
    }
}
