package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.remedy.Actor;
import id.padan.remedy.Task;
import id.padan.workbook.Cells;
import id.padan.workbook.Choice;
import id.padan.workbook.SheetWriter;
import java.util.List;

/** The sheet of work: one row per task in the order in which they should be done, with the columns an office fills in. */
final class TaskTable {
    /** The answers an office may give; together well below the 255 characters an explicit list may have. */
    static final List<String> STATUS = List.of("Belum", "Dikerjakan", "Selesai", "Butuh bantuan", "Bukan masalah");

    private static final int STATUS_COLUMN = 13;

    private TaskTable() {}

    static void draw(Canvas canvas, List<Task> tasks) {
        RunRecord run = canvas.run();
        LongSheet<Task> sheet = new LongSheet<>(
                        canvas,
                        "Tugas",
                        "Tidak ada tugas: tidak ada temuan yang perlu diperbaiki.",
                        List.of(
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
                                Column.text("Menunggu", 26, TaskWords::waiting),
                                Column.of("Status", 13, Look.ANSWER, task -> STATUS.get(0)),
                                Column.of("Catatan", 18, Look.ANSWER, task -> "")))
                .holding(2)
                .finishedBy(TaskTable::offerStatus);
        tasks.forEach(sheet);
        sheet.finish();
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

    private static void offerStatus(SheetWriter sheet) {
        sheet.offer(new Choice(
                new Cells(1, STATUS_COLUMN - 1, sheet.rows() - 1, STATUS_COLUMN - 1),
                STATUS,
                "Status",
                "Pilih dari daftar. Keterangan lain ditulis di kolom Catatan.",
                "Pilih salah satu: " + String.join(", ", STATUS) + "."));
    }
}
