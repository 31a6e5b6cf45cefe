package id.padan.recap.excel;

import id.padan.answer.AnswerStatus;
import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.recap.RecapBook;
import id.padan.remedy.Actor;
import id.padan.remedy.Task;
import java.util.ArrayList;
import java.util.List;

/** The sheet of work: one row per task in the order in which they should be done, with the columns an office fills in. */
final class TaskTable {

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
                Column.text("Nama pelaku", 23, task -> TaskWords.label(task.person())),
                Column.of("Sekolah / unor", 20, Look.STRONG, Task::place),
                Column.text("Yang dikerjakan", 40, TaskWords::work),
                Column.text("Aplikasi / menu", 20, Task::aplikasi),
                Column.text("Langkah", 62, TaskWords::steps),
                Column.day("Paling lambat mulai", 13, Task::latestStart),
                new Column<>("Sisa waktu", 11, Look.HEADER_CENTRED, task -> timeLeft(run, task)),
                Column.number("Orang", 8, Task::people),
                Column.number("Bebas", 8, task -> task.freed().size()),
                Column.text("Menunggu", 26, TaskWords::waiting));
    }

    /** Actors differ in tint, so that each one's work is seen among the others'. */
    private static Ink actor(Task task) {
        Actor actor = task.actor();
        Look look = switch (actor) {
            case PEGAWAI, KEPALA_SEKOLAH, ADMIN_INSTANSI -> Look.ACTOR;
            case ATASAN, OPERATOR_SEKOLAH, BKD -> Look.OTHER_ACTOR;
        };
        return new Ink.Text(actor.label(), look);
    }

    private static Ink timeLeft(RunRecord run, Task task) {
        boolean late = task.latestStart().isBefore(run.tanggal());
        return new Ink.Text(Indonesian.until(run.tanggal(), task.latestStart()), late ? Look.BERAT : Look.CENTRED);
    }
}
