package id.padan.answer;

import id.padan.snapshot.DateText;
import id.padan.snapshot.table.RawCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, cell by cell.
 *
 * @param answer as far as it can be read
 * @param faults cells that cannot be read
 */
record RowReading(Answer answer, List<Fault> faults) {
    static final int LONGEST_NOTE = 1_000;
    static final int LONGEST_NAME = 100;

    RowReading {
        faults = List.copyOf(faults);
    }

    static RowReading of(ReturnedRow row) {
        List<Fault> faults = new ArrayList<>();
        AnswerStatus status = status(row.status(), faults);
        String note = text(AnswerColumn.CATATAN, row.note(), LONGEST_NOTE, faults);
        LocalDate date = day(AnswerColumn.TANGGAL, row.date(), faults);
        String name = text(AnswerColumn.DIISI_OLEH, row.name(), LONGEST_NAME, faults);
        LocalDate until = null;
        if (status == AnswerStatus.BUKAN_MASALAH) {
            until = day(AnswerColumn.BERLAKU_SAMPAI, row.until(), faults);
        }
        return new RowReading(new Answer(status, note, date, name, until), faults);
    }

    boolean isFaulty(AnswerColumn column) {
        return faults.stream().anyMatch(fault -> fault.column() == column);
    }

    private static AnswerStatus status(RawCell cell, List<Fault> faults) {
        if (CellWords.clean(cell.text()).isEmpty()) {
            return AnswerStatus.BELUM;
        }
        AnswerStatus status = AnswerStatus.of(cell.text());
        if (status == null) {
            faults.add(
                    new Fault(AnswerColumn.STATUS, Quoted.of(cell.text()), String.join(", ", AnswerStatus.labels())));
            return AnswerStatus.BELUM;
        }
        return status;
    }

    private static String text(AnswerColumn column, RawCell cell, int longest, List<Fault> faults) {
        String text = CellWords.clean(cell.text());
        if (text.length() > longest) {
            faults.add(new Fault(column, text.length() + " karakter", "paling banyak " + longest + " karakter"));
        }
        return text;
    }

    private static @Nullable LocalDate day(AnswerColumn column, RawCell cell, List<Fault> faults) {
        if (CellWords.clean(cell.text()).isEmpty()) {
            return null;
        }
        LocalDate day = DateText.of(cell);
        if (day == null) {
            faults.add(new Fault(
                    column,
                    Quoted.of(cell.text()) + ", yang tidak terbaca sebagai tanggal",
                    "hari-bulan-tahun, misalnya 15-06-2026"));
        }
        return day;
    }
}
