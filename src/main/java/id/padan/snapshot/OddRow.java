package id.padan.snapshot;

import id.padan.domain.Folded;
import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells rows that are no data from bad data. Asked only when a row's key is not what a row of data would have. */
final class OddRow {
    private static final Set<String> TOTALS = Set.of("JUMLAH", "TOTAL", "SUBTOTAL", "GRAND", "SUB", "REKAPITULASI");
    private static final Set<String> FOOTNOTES =
            Set.of("CATATAN", "KETERANGAN", "SUMBER", "DICETAK", "DIUNDUH", "MENGETAHUI", "DITARIK");

    private final Contract contract;
    private final Set<String> headers = new HashSet<>();

    OddRow(Header header) {
        contract = header.contract();
        for (String text : header.texts()) {
            headers.add(Column.key(text));
        }
    }

    /** Why the row is no data, in Indonesian, or null when it must be taken for data. */
    @Nullable
    String why(RawRow row) {
        List<String> filled = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            String text = TextCell.visible(cell.text());
            if (!TextCell.meansEmpty(text)) {
                filled.add(text);
            }
        }
        if (filled.isEmpty()) {
            return "baris tanpa isi selain tanda kosong";
        }
        String folded = Folded.of(filled.get(0));
        String first =
                folded.substring(0, Math.max(0, folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' ')));
        if (TOTALS.contains(first) && filled.stream().skip(1).allMatch(OddRow::amount)) {
            return "baris jumlah";
        }
        if (FOOTNOTES.contains(first) && filled.size() <= 2) {
            return "catatan kaki";
        }
        if (columnNumbers(filled)) {
            return "baris nomor kolom";
        }
        return filled.stream().allMatch(this::headerText) ? "baris judul kolom" : null;
    }

    private boolean headerText(String text) {
        String key = Column.key(text);
        return !key.isEmpty() && (headers.contains(key) || contract.knows(key));
    }

    private static boolean columnNumbers(List<String> filled) {
        int before = number(filled.get(0)) - 1;
        for (String text : filled) {
            int number = number(text);
            if (number < 0 || number != before + 1) {
                return false;
            }
            before = number;
        }
        return filled.size() >= 2 && number(filled.get(0)) <= 2;
    }

    /** 7 for {@code 7}, {@code (7)} and {@code 7.}; -1 for anything else. */
    private static int number(String text) {
        int value = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && ++digits <= 3) {
                value = value * 10 + (c - '0');
            } else if ("(). ".indexOf(c) < 0) {
                return -1;
            }
        }
        return digits == 0 ? -1 : value;
    }

    /** {@code 285}, {@code 1.024}, {@code 285 baris}: a number, or one followed by what was counted. */
    private static boolean amount(String text) {
        int word = text.indexOf(' ');
        String number = word < 0 ? text : text.substring(0, word);
        return text.length() <= 24
                && number.chars().anyMatch(Character::isDigit)
                && number.chars().noneMatch(Character::isLetter)
                && text.substring(number.length()).chars().noneMatch(Character::isDigit);
    }
}
