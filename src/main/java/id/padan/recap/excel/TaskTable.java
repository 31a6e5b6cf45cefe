package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.remedy.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet of work: one row per task, grouped by actor, with the columns an office fills in. */
final class TaskTable {
    /** The answers an office may give; together well below the 255 characters an explicit list may have. */
    static final List<String> STATUS = List.of("Belum", "Dikerjakan", "Selesai", "Butuh bantuan", "Bukan masalah");

    private static final int STATUS_COLUMN = 10;

    private TaskTable() {}

    static void draw(Canvas canvas, List<Task> tasks) {
        RunRecord run = canvas.run();
        LongSheet<Task> sheet = new LongSheet<>(
                        canvas,
                        "Tugas",
                        "Tidak ada tugas: tidak ada temuan yang perlu diperbaiki.",
                        List.of(
                                Column.of(
                                        "Pelaku",
                                        13,
                                        Look.STRONG,
                                        task -> task.remedy().actor().label()),
                                Column.text("Nama", 20, Task::person),
                                Column.text(
                                        "Yang dikerjakan",
                                        30,
                                        task -> task.remedy().title() + "\n"
                                                + task.target().label()),
                                Column.text(
                                        "Aplikasi / menu",
                                        18,
                                        task -> task.remedy().aplikasi()),
                                Column.text("Langkah", 56, TaskTable::steps),
                                Column.day("Paling lambat mulai", 13, Task::latestStart),
                                new Column<>("Sisa waktu", 10, Look.HEADER_CENTRED, task -> timeLeft(run, task)),
                                Column.number("Orang", 8, Task::people),
                                Column.of("Status", 14, Look.ANSWER, task -> STATUS.get(0)),
                                Column.of("Catatan", 20, Look.ANSWER, task -> "")))
                .finishedBy(TaskTable::offerStatus);
        tasks.forEach(sheet);
        sheet.finish();
    }

    /** Numbered, one to a line; a single step stands alone. */
    static String steps(Task task) {
        return steps(task.remedy().steps());
    }

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

    private static void offerStatus(SXSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(STATUS.toArray(String[]::new)),
                new CellRangeAddressList(1, sheet.getLastRowNum(), STATUS_COLUMN - 1, STATUS_COLUMN - 1));
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        choice.createErrorBox("Status", "Pilih salah satu: " + String.join(", ", STATUS) + ".");
        choice.createPromptBox("Status", "Pilih dari daftar. Keterangan lain ditulis di kolom Catatan.");
        choice.setShowPromptBox(true);
        choice.setEmptyCellAllowed(true);
        sheet.addValidationData(choice);
    }
}
