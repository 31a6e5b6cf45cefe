package id.padan.ledger.jdbc;

import id.padan.life.SchoolRows;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts by school, many to a row: a nation has half a million of them, and they are only read all at once. */
final class SchoolLines {
    /** Some ten thousand letters. */
    private static final int PER_ROW = 200;

    private static final char FIELD = '\t';
    private static final char LINE = '\n';

    private record Group(SnapshotKind kind, String instansi) {}

    private SchoolLines() {}

    static List<Object[]> packed(long run, Collection<SchoolRows> all) {
        Map<Group, List<SchoolRows>> groups = new LinkedHashMap<>();
        for (SchoolRows rows : all) {
            groups.computeIfAbsent(new Group(rows.kind(), rows.instansi()), first -> new ArrayList<>())
                    .add(rows);
        }
        List<Object[]> packed = new ArrayList<>();
        groups.forEach((group, schools) -> {
            for (int from = 0; from < schools.size(); from += PER_ROW) {
                List<SchoolRows> some = schools.subList(from, Math.min(from + PER_ROW, schools.size()));
                packed.add(new Object[] {run, group.kind.label(), group.instansi, lines(some)});
            }
        });
        return packed;
    }

    private static String lines(List<SchoolRows> schools) {
        StringBuilder lines = new StringBuilder();
        for (SchoolRows school : schools) {
            lines.append(school.school())
                    .append(FIELD)
                    .append(school.rows())
                    .append(FIELD)
                    .append(school.nama().replace(LINE, ' '))
                    .append(LINE);
        }
        return lines.toString();
    }

    static void read(SnapshotKind kind, String instansi, String lines, Consumer<SchoolRows> each) {
        for (int from = 0; from < lines.length(); ) {
            int rows = lines.indexOf(FIELD, from) + 1;
            int nama = lines.indexOf(FIELD, rows) + 1;
            int end = lines.indexOf(LINE, nama);
            each.accept(new SchoolRows(
                    kind,
                    Long.parseLong(lines, from, rows - 1, 10),
                    instansi,
                    lines.substring(nama, end),
                    Long.parseLong(lines, rows, nama - 1, 10)));
            from = end + 1;
        }
    }
}
