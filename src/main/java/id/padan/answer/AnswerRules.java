package id.padan.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer must hold to be accepted.
 *
 * @param today the day it is received
 * @param lastDay until which a <em>bukan masalah</em> may hold at most: the end of the periode, after which all is judged anew
 * @param firstSeen since when its row is known
 */
public record AnswerRules(LocalDate today, LocalDate lastDay, FirstSeen firstSeen) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String EMPTY = "kosong";

    /** A day as officers type it: {@code 15-06-2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What is wrong with a row that says something; nothing when it may be accepted. */
    List<Fault> faults(RowKey row, RowReading reading) {
        List<Fault> faults = new ArrayList<>(reading.faults());
        Answer answer = reading.answer();
        date(row, answer, faults);
        switch (answer.status()) {
            case SELESAI -> {
                if (answer.note().isEmpty()) {
                    faults.add(new Fault(
                            AnswerColumn.CATATAN, EMPTY, "untuk Selesai, catatan tentang apa yang sudah dikerjakan"));
                }
            }
            case BUKAN_MASALAH -> exception(reading, faults);
            case BELUM, DIKERJAKAN, BUTUH_BANTUAN -> {}
        }
        return faults;
    }

    private void date(RowKey row, Answer answer, List<Fault> faults) {
        LocalDate date = answer.date();
        if (date == null) {
            return;
        }
        LocalDate seen = firstSeen.of(row);
        if (date.isAfter(today)) {
            faults.add(new Fault(
                    AnswerColumn.TANGGAL,
                    day(date) + ", yang belum tiba",
                    "tanggal " + day(seen) + " sampai " + day(today)));
        } else if (date.isBefore(seen)) {
            faults.add(new Fault(
                    AnswerColumn.TANGGAL,
                    day(date) + ", sebelum hal ini ditemukan",
                    "tanggal " + day(seen) + " sampai " + day(today)));
        }
    }

    private void exception(RowReading reading, List<Fault> faults) {
        if (reading.answer().note().isEmpty()) {
            faults.add(new Fault(AnswerColumn.CATATAN, EMPTY, "untuk Bukan masalah, alasannya"));
        }
        LocalDate until = reading.answer().until();
        LocalDate last = lastDay.isBefore(today) ? today : lastDay;
        String accepted = "untuk Bukan masalah, tanggal " + day(today) + " sampai " + day(last);
        if (until == null) {
            if (!reading.isFaulty(AnswerColumn.BERLAKU_SAMPAI)) {
                faults.add(new Fault(AnswerColumn.BERLAKU_SAMPAI, EMPTY, accepted));
            }
        } else if (until.isBefore(today)) {
            faults.add(new Fault(AnswerColumn.BERLAKU_SAMPAI, day(until) + ", yang sudah lewat", accepted));
        } else if (until.isAfter(last)) {
            faults.add(new Fault(AnswerColumn.BERLAKU_SAMPAI, day(until) + ", sesudah periode berakhir", accepted));
        }
    }
}
