package id.padan.cli;

import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text: words to the left, numbers to the right. */
record TextTable(List<String> header, List<List<String>> rows) {
    String text() {
        int[] widths = new int[header.size()];
        widen(widths, header);
        rows.forEach(row -> widen(widths, row));
        boolean[] numeric = new boolean[header.size()];
        IntStream.range(0, numeric.length).forEach(column -> numeric[column] = isNumeric(column));
        StringBuilder text = new StringBuilder();
        line(text, widths, numeric, header);
        for (int width : widths) {
            text.append("-".repeat(width)).append("  ");
        }
        end(text);
        rows.forEach(row -> line(text, widths, numeric, row));
        return text.toString();
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }

    private static void line(StringBuilder text, int[] widths, boolean[] numeric, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths[column] - cell.length());
            text.append(numeric[column] ? gap + cell : cell + gap).append("  ");
        }
        end(text);
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(column)));
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static void end(StringBuilder text) {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append(System.lineSeparator());
    }
}
