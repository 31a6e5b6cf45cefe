package id.padan.snapshot;

import id.padan.snapshot.table.RawRow;
import java.util.ArrayList;
import java.util.List;

/** A header in two rows: {@code Atasan} merged over {@code NIP} and {@code Nama}. */
final class SecondHeaderRow {
    private static final int LONGEST_HEADER = 60;

    private SecondHeaderRow() {}

    /** True when the lower row could be the lower half of a header: it has words, and nothing that looks like data. */
    static boolean possible(RawRow upper, RawRow lower) {
        return !upper.blank() && !lower.blank() && lower.cells().stream().allMatch(c -> headerLike(c.text()));
    }

    /** Both rows as one; a merged upper cell counts for the empty cells right of it that have a lower cell. */
    static List<String> joined(RawRow upper, RawRow lower) {
        List<String> joined = new ArrayList<>();
        int width = Math.max(upper.width(), lower.width());
        String above = "";
        for (int i = 0; i < width; i++) {
            String top = upper.cell(i).text().strip();
            String bottom = lower.cell(i).text().strip();
            if (!top.isEmpty()) {
                above = top;
            }
            if (bottom.isEmpty()) {
                joined.add(top);
            } else {
                joined.add((above + " " + bottom).strip());
            }
        }
        return joined;
    }

    private static boolean headerLike(String text) {
        return text.length() <= LONGEST_HEADER && text.chars().noneMatch(Character::isDigit);
    }
}
