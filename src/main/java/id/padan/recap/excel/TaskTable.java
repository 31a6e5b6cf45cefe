package id.padan.recap.excel;

import id.padan.answer.AnswerStatus;
import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.recap.RecapBook;
import id.padan.remedy.Actor;
import id.padan.remedy.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet of work: one row per task, grouped by actor, with the columns an office fills in. */
final class TaskTable {
    /** A person's number at the end of a label: it takes a line of its own. */
    private static final Pattern NUMBER = Pattern.compile(" \\(((?=(?:[^()\\d]*\\d){4})[^() ]{9,})\\)$");

    private TaskTable() {}

    static void draw(Canvas canvas, RecapBook book) {
        RunRecord run = canvas.run();
        AnswerColumns<Task> answers =
                new AnswerColumns<>(book.answers().manifest(), AnswerStatus.BELUM.label(), book.answers()::slot);
        List<Column<Task>> columns = new ArrayList<>(columns(run));
        int first = columns.size() + 1;
        columns.addAll(answers.columns());
        LongSheet<Task> table = new LongSheet<>(
                        canvas, "Tugas", "Tidak ada tugas: tidak ada temuan yang perlu diperbaiki.", columns)
                .holding(2)
                .finishedBy(sheet -> answers.ask(sheet, first));
        book.tasks().forEach(table);
        table.finish();
    }

    private static List<Column<Task>> columns(RunRecord run) {
        return List.of(
                new Column<>("Pelaku", 13, Look.HEADER, TaskTable::actor),
                Column.text("Nama pelaku", 23, task -> label(task.person())),
                Column.of("Sekolah / unor", 20, Look.STRONG, Task::place),
                Column.text("Yang dikerjakan", 28, TaskTable::work),
                Column.text("Aplikasi / menu", 20, task -> task.remedy().aplikasi()),
                Column.text("Langkah", 56, TaskTable::steps),
                Column.day("Paling lambat mulai", 13, Task::latestStart),
                new Column<>("Sisa waktu", 11, Look.HEADER_CENTRED, task -> timeLeft(run, task)),
                Column.number("Orang", 8, Task::people));
    }

    /** Actors that follow each other differ in tint, so that each one's work is seen as a group. */
    private static Ink actor(Task task) {
        Actor actor = task.remedy().actor();
        Look look = switch (actor) {
            case PEGAWAI, KEPALA_SEKOLAH, ADMIN_INSTANSI -> Look.ACTOR;
            case ATASAN, OPERATOR_SEKOLAH, BKD -> Look.OTHER_ACTOR;
        };
        return new Ink.Text(actor.label(), look);
    }

    /** What is wrong, and with whom or what unless another column of the row says it already. */
    private static String work(Task task) {
        String target = task.target().label();
        boolean said = target.equals(task.person()) || target.equals(task.place());
        return said ? task.remedy().title() : task.remedy().title() + "\n" + label(target);
    }

    private static String label(String text) {
        return NUMBER.matcher(text).replaceFirst("\n$1");
    }

    /** What is almost certainly the answer, then the steps. */
    static String steps(Task task) {
        String steps = steps(task.remedy().steps());
        return task.proposal().isEmpty() ? steps : task.proposal() + "\n" + steps;
    }

    /** Numbered, one to a line; a single step stands alone. */
    static String steps(List<String> steps) {
        if (steps.size() == 1) {
            return steps.get(0);
        }
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + steps.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Ink timeLeft(RunRecord run, Task task) {
        boolean late = task.latestStart().isBefore(run.tanggal());
        return new Ink.Text(Indonesian.until(run.tanggal(), task.latestStart()), late ? Look.BERAT : Look.CENTRED);
    }
}
