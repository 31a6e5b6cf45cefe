package id.padan.recap.excel;

import id.padan.recap.Summary;
import java.util.ArrayList;
import java.util.List;

/** The BKD's cross table: one row per instansi, one narrow column per cause. */
final class InstansiTable {
    private static final double NARROW = 9;

    private InstansiTable() {}

    static void draw(Canvas canvas, Summary summary) {
        List<Column<Summary.Line>> columns = new ArrayList<>();
        columns.add(Column.of("Instansi", 46, Look.STRONG, Summary.Line::name));
        columns.add(turned(Column.number("Pegawai dinilai", NARROW, Summary.Line::judged)));
        columns.add(turned(Column.number("Tanpa hambatan", NARROW, Summary.Line::unobstructed)));
        columns.add(new Column<>("Bagian tanpa hambatan", NARROW, Look.HEADER_TURNED, InstansiTable::share));
        for (int i = 0; i < summary.causes().size(); i++) {
            int cause = i;
            columns.add(turned(Column.number(
                    summary.causes().get(i).remedy().title(),
                    NARROW,
                    line -> line.findings().get(cause))));
        }
        columns.add(new Column<>(
                "Jumlah temuan", NARROW, Look.HEADER_TURNED, line -> new Ink.Figure(line.total(), Look.TOTAL_NUMBER)));
        LongSheet<Summary.Line> sheet =
                new LongSheet<>(canvas, "Per Instansi", "Tidak ada instansi yang dinilai.", columns).holding(2);
        summary.lines().forEach(sheet);
        sheet.finish();
    }

    private static Column<Summary.Line> turned(Column<Summary.Line> column) {
        return column.withHeader(Look.HEADER_TURNED);
    }

    private static Ink share(Summary.Line line) {
        return line.judged() == 0
                ? new Ink.Text("–", Look.CENTRED)
                : new Ink.Figure((double) line.unobstructed() / line.judged(), Look.SHARE);
    }
}
