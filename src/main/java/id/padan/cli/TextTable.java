package id.padan.cli;

import java.util.List;

/** A table in plain text: words to the left, numbers to the right. */
record TextTable(List<String> header, List<List<String>> rows) {
    String text() {
        int[] widths = new int[header.size()];
        widen(widths, header);
        rows.forEach(row -> widen(widths, row));
        StringBuilder text = new StringBuilder();
        line(text, widths, header);
        for (int width : widths) {
            text.append("-".repeat(width)).append("  ");
        }
        end(text);
        rows.forEach(row -> line(text, widths, row));
        return text.toString();
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }

    private void line(StringBuilder text, int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths[column] - cell.length());
            text.append(numeric(column) ? gap + cell : cell + gap).append("  ");
        }
        end(text);
    }

    private boolean numeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).matches("[0-9.]+"));
    }

    private static void end(StringBuilder text) {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append(System.lineSeparator());
    }
}
