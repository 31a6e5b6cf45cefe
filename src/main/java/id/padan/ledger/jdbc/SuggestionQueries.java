package id.padan.ledger.jdbc;

import id.padan.candidate.Band;
import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.rule.Claims;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Address;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** How suggestions come back out of their table. */
record SuggestionQueries(JdbcTemplate jdbc) {
    static final String COLUMNS = Fields.SUBJECT + ", f.place, f.candidate_nip, f.candidate_nama, f.candidate_unor,"
            + " f.candidate_instansi, f.band, f.score, f.evidence, f.claim";
    static final String ORDER = "f.nama, f.file, f.sheet, f.line, f.place";

    static Suggestion suggestion(Instansi of, Fields row) throws SQLException {
        return new Suggestion(
                row.subject(of),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                Band.valueOf(row.text()),
                row.number(),
                row.text(),
                Suggestion.Claim.valueOf(row.text()));
    }

    /**
     * Sets back whom several rows claim; rows with one number are one person's, who changed schools. In two statements: as one, with the question inside, H2 asked it anew for every row, and a
     * nation's took more than ten minutes.
     */
    void settle(long number) {
        List<Object[]> contested = jdbc.queryForList("""
                        select candidate_nip from suggestion where run_number = ? and band = ?
                        group by candidate_nip having count(distinct
                        case when nip = '' then file || ' ' || sheet || ' ' || cast(line as varchar) else nip end) > 1
                        """, String.class, number, Band.HAMPIR_PASTI.name()).stream()
                .map(nip -> new Object[] {
                    Band.MUNGKIN.name(), Suggestion.Claim.CONTESTED.name(), number, nip, Band.HAMPIR_PASTI.name()
                })
                .toList();
        jdbc.batchUpdate(
                "update suggestion set band = ?, claim = ? where run_number = ? and candidate_nip = ? and band = ?",
                contested);
    }

    /** Who claims whom; of several rows with one number the first. */
    Claims claims(long number) {
        Map<Nip, List<Address>> rows = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        RowCallbackHandler each = result -> {
            Fields row = new Fields(result);
            Nip person = new Nip(Long.parseLong(row.text()));
            String written = row.text();
            if (written.isEmpty() || numbers.add(person.value() + " " + written)) {
                rows.computeIfAbsent(person, first -> new ArrayList<>()).add(row.address());
            }
        };
        jdbc.query("""
                select candidate_nip, nip, file, sheet, line from suggestion
                where run_number = ? and (band = ? or claim = ?) order by file, sheet, line
                """, each, number, Band.HAMPIR_PASTI.name(), Suggestion.Claim.CONTESTED.name());
        return new Claims(rows);
    }
}
