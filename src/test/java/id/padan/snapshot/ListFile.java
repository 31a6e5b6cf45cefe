package id.padan.snapshot;

import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file made of lists, for tests: each line is a row, its cells parted by {@code |}; {@code #5} is a number cell. */
final class ListFile implements RawFile {
    private record Sheet(String name, List<String> lines) {}

    private final String name;
    private final List<Sheet> sheets = new ArrayList<>();
    private int next;

    private ListFile(String name) {
        this.name = name;
    }

    static ListFile of(String name, String... lines) {
        return new ListFile(name).sheet("", lines);
    }

    static ListFile workbook(String name) {
        return new ListFile(name);
    }

    ListFile sheet(String sheet, String... lines) {
        sheets.add(new Sheet(
                sheet,
                Arrays.stream(lines)
                        .flatMap(l -> l.lines().toList().isEmpty() ? List.of("").stream() : l.lines())
                        .toList()));
        return this;
    }

    /** The same file from its beginning, as often as asked. */
    RawSource source() {
        return () -> {
            ListFile again = new ListFile(name);
            again.sheets.addAll(sheets);
            return again;
        };
    }

    String name() {
        return name;
    }

    @Override
    public @Nullable RawTable nextTable() {
        return next < sheets.size() ? new ListTable(name, sheets.get(next++)) : null;
    }

    @Override
    public void close() {}

    private static RawCell cell(String text) {
        if (text.startsWith("#")) {
            return new RawCell(text.substring(1), RawCell.Type.NUMBER);
        }
        return RawCell.text(text.replace("\\n", "\n"));
    }

    private static final class ListTable implements RawTable {
        private final String file;
        private final Sheet sheet;
        private int row;

        ListTable(String file, Sheet sheet) {
            this.file = file;
            this.sheet = sheet;
        }

        @Override
        public String file() {
            return file;
        }

        @Override
        public String sheet() {
            return sheet.name();
        }

        @Override
        public String description() {
            return "daftar untuk uji";
        }

        @Override
        public @Nullable RawRow next() {
            if (row == sheet.lines().size()) {
                return null;
            }
            String[] cells = sheet.lines().get(row++).split("\\|", -1);
            return RawRow.of(
                    row,
                    Arrays.stream(cells).map(String::strip).map(ListFile::cell).toList());
        }
    }
}
