package id.padan.season;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.AnswerColumn;
import id.padan.answer.AnswerRules;
import id.padan.cli.Terminal.Said;
import id.padan.testing.FilledIn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What an office sends back: its workbook of the week, with right answers and wrong ones. The right ones are taken in, the
 * wrong ones refused and without effect.
 */
final class Mail {
    private static final String SHEET = "Rincian";
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final int CLAIMS = 6;
    private static final int EXCEPTIONS = 2;
    /** Every so many workbooks are previewed, too, and sent twice. */
    private static final int THOROUGHLY = 5;
    /** Sent back on Sunday, before the next Monday's run. */
    private static final int SENT_AFTER = 6;

    private final Desk desk;
    private final Random random;
    private final Map<Matter, Word> said = new HashMap<>();
    private int letters;

    Mail(Desk desk, long seed) {
        this.desk = desk;
        this.random = new Random(seed);
    }

    /**
     * One office's week.
     *
     * @param day of the run that drew the workbook
     * @param open the findings in it and their numbers
     * @return what is taken in
     */
    Map<Matter, Word> send(Office office, Office other, LocalDate day, Map<Matter, Long> open) throws Exception {
        FilledIn book = desk.workbook(office, day);
        Map<Long, Integer> rows = rows(book);
        List<Matter> answerable = new ArrayList<>(open.keySet());
        answerable.removeIf(matter -> !rows.containsKey(open.get(matter)));
        answerable.sort((one, two) -> one.toString().compareTo(two.toString()));
        Collections.shuffle(answerable, random);
        Deque<Integer> fresh = new ArrayDeque<>();
        Map<Matter, Word> right = new HashMap<>();
        for (Matter matter : answerable) {
            int row = rows.getOrDefault(open.get(matter), 0);
            Word before = said.get(matter);
            if (right.size() < CLAIMS && (before == null || before.claim())) {
                right.put(matter, claim(book, row, day.plusDays(1L + random.nextInt(SENT_AFTER))));
            } else if (before == null && right.size() < CLAIMS + EXCEPTIONS) {
                right.put(matter, exception(book, row, day.plusDays(8L + random.nextInt(30))));
            } else if (before == null) {
                fresh.add(row);
            }
        }
        int wrong = faults(book, fresh, day);
        received(desk.send(book, office.name + " " + day + ".xlsx"), office, other, day, right.size(), wrong);
        said.putAll(right);
        return right;
    }

    /** Where each finding stands that stands once. */
    private static Map<Long, Integer> rows(FilledIn book) {
        Map<Long, Integer> rows = new HashMap<>();
        List<Long> twice = new ArrayList<>();
        for (int row = 2; row <= book.book().getSheet(SHEET).getLastRowNum() + 1; row++) {
            String code = book.read(SHEET, row, AnswerColumn.KODE.title());
            if (code.startsWith("R-") && rows.put(Long.valueOf(code.split("-", -1)[1]), row) != null) {
                twice.add(Long.valueOf(code.split("-", -1)[1]));
            }
        }
        twice.forEach(rows::remove);
        return rows;
    }

    private static Word claim(FilledIn book, int row, LocalDate on) {
        write(book, row, "Selesai", "sudah diperbaiki", AnswerRules.day(on), "");
        return new Word(on, null);
    }

    /** Without a day it is of the day on which it comes in. */
    private static Word exception(FilledIn book, int row, LocalDate until) {
        LocalDate last = until.isAfter(END) ? END : until;
        write(book, row, "Bukan masalah", "tugas di luar sekolah", "", AnswerRules.day(last));
        return new Word(last, last);
    }

    private static void write(FilledIn book, int row, String status, String note, String on, String until) {
        book.type(SHEET, row, AnswerColumn.STATUS.title(), status)
                .type(SHEET, row, AnswerColumn.CATATAN.title(), note)
                .type(SHEET, row, AnswerColumn.TANGGAL.title(), on)
                .type(SHEET, row, AnswerColumn.BERLAKU_SAMPAI.title(), until);
    }

    /** As many faults as there are rows left for; tells how many rows are to be refused. */
    private static int faults(FilledIn book, Deque<Integer> rows, LocalDate day) {
        int wrong = 0;
        for (Fault fault : Fault.values()) {
            Integer row = rows.poll();
            if (row != null) {
                fault.commit(book, row, day);
                wrong++;
            }
        }
        Integer one = rows.poll();
        Integer two = rows.poll();
        if (one != null && two != null) {
            String code = book.read(SHEET, one, AnswerColumn.KODE.title());
            write(book, one, "Dikerjakan", "", "", "");
            write(book, two, "Butuh bantuan", "", "", "");
            book.type(SHEET, two, AnswerColumn.KODE.title(), code);
            wrong += 2;
        }
        return wrong;
    }

    /** What nobody may be believed. */
    private enum Fault {
        UNKNOWN_STATUS,
        DONE_WITHOUT_NOTE,
        DONE_TOMORROW,
        NO_PROBLEM_WITHOUT_END,
        ANOTHER_WORKBOOKS_CODE;

        void commit(FilledIn book, int row, LocalDate day) {
            String on = AnswerRules.day(day.plusDays(1));
            switch (this) {
                case UNKNOWN_STATUS -> write(book, row, "Beres", "sudah", on, "");
                case DONE_WITHOUT_NOTE -> write(book, row, "Selesai", "", on, "");
                case DONE_TOMORROW ->
                    write(book, row, "Selesai", "sudah", AnswerRules.day(day.plusDays(SENT_AFTER + 1L)), "");
                case NO_PROBLEM_WITHOUT_END -> write(book, row, "Bukan masalah", "cuti", on, "");
                case ANOTHER_WORKBOOKS_CODE -> {
                    write(book, row, "Selesai", "sudah", on, "");
                    book.type(SHEET, row, AnswerColumn.KODE.title(), "R-1-0-0badc0de");
                }
            }
        }
    }

    private void received(Path file, Office office, Office other, LocalDate day, int right, int wrong) {
        LocalDate sunday = day.plusDays(SENT_AFTER);
        if (right + wrong == 0) {
            assertThat(desk.receive(sunday, file, "--terapkan").out())
                    .as(file + ", in which nobody wrote")
                    .contains("Tidak ada yang diisi");
            return;
        }
        boolean thoroughly = letters++ % THOROUGHLY == 0;
        if (thoroughly) {
            nothingYet(file, office, other, sunday);
        }
        Said applied = desk.receive(sunday, file, "--terapkan", "--oleh", "Rina");
        assertThat(counts(applied)).as(file + " applied").isEqualTo(Set.of("taken " + right, "refused " + wrong));
        if (thoroughly) {
            Said again = desk.receive(sunday, file, "--terapkan");
            assertThat(again.out()).as(file + " once more").contains("baru 0, berubah 0, sama " + right + ",");
        }
    }

    /** Another instansi's workbook is refused whole, and a preview puts nothing down: what is applied is new even after it. */
    private void nothingYet(Path file, Office office, Office other, LocalDate sunday) {
        Said foreign = desk.receive(sunday, file, "--terapkan", "--instansi", other.name);
        assertThat(foreign.err()).as("another instansi's workbook").contains("milik \"" + office.name + "\"");
        Said preview = desk.receive(sunday, file);
        assertThat(preview.out()).as(file + " in a preview").contains("Belum ada yang dicatat.");
    }

    private static Set<String> counts(Said said) {
        return Set.of(
                "taken " + (number(said, "baru ") + number(said, "berubah ")),
                "refused " + (number(said, "ditolak ") + number(said, "konflik ")));
    }

    private static int number(Said said, String word) {
        int at = said.out().indexOf(word) + word.length();
        int end = at;
        while (Character.isDigit(said.out().charAt(end))) {
            end++;
        }
        return Integer.parseInt(said.out().substring(at, end));
    }
}
