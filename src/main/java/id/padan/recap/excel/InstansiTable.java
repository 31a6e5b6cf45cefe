package id.padan.recap.excel;

import id.padan.recap.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The BKD's cross table: one row per instansi, one narrow column per cause. */
final class InstansiTable {
    private static final double NARROW = 9;

    private InstansiTable() {}

    static void draw(Canvas canvas, Summary summary) {
        List<Column<Summary.Line>> columns = new ArrayList<>();
        columns.add(Column.of("Instansi", 46, Look.LINE_STRONG, Summary.Line::name));
        columns.add(count("Pegawai dinilai", NARROW, Summary.Line::judged));
        columns.add(count("Tanpa hambatan", NARROW, Summary.Line::unobstructed));
        columns.add(new Column<>("Bagian tanpa hambatan", NARROW, Look.HEADER_TURNED, InstansiTable::share));
        for (int i = 0; i < summary.causes().size(); i++) {
            int cause = i;
            columns.add(count(
                    summary.causes().get(i).remedy().title(),
                    NARROW,
                    line -> line.findings().get(cause)));
        }
        columns.add(new Column<>(
                "Jumlah temuan", NARROW, Look.HEADER_TURNED, line -> new Ink.Figure(line.total(), Look.TOTAL_NUMBER)));
        LongSheet<Summary.Line> sheet =
                new LongSheet<>(canvas, "Per Instansi", "Tidak ada instansi yang dinilai.", columns).holding(2);
        summary.lines().forEach(sheet);
        sheet.finish();
    }

    private static Column<Summary.Line> count(String title, double width, ToLongFunction<Summary.Line> count) {
        return new Column<>(
                title, width, Look.HEADER_TURNED, line -> new Ink.Figure(count.applyAsLong(line), Look.LINE_NUMBER));
    }

    private static Ink share(Summary.Line line) {
        return line.judged() == 0
                ? new Ink.Text("–", Look.LINE_CENTRED)
                : new Ink.Figure((double) line.unobstructed() / line.judged(), Look.LINE_SHARE);
    }
}
