package id.padan.recap.excel;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.remedy.Task;
import id.padan.remedy.Today;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import java.util.List;

/** What each actor does today: a page or two for the morning, not a list to be worked off. */
final class TodaySheet {
    private static final List<Double> WIDTHS = List.of(2.0, 8.0, 15.0, 30.0, 46.0, 32.0, 8.0, 8.0, 40.0);
    private static final List<String> TITLES = List.of(
            "Tugas no.",
            "Mulai paling lambat",
            "Siapa / di mana",
            "Kerjakan",
            "Aplikasi / menu",
            "Orang",
            "Bebas",
            "Menunggu");
    private static final int LAST = WIDTHS.size() - 1;
    private static final double INDENT = 1.8;

    private final RunRecord run;
    private final SheetWriter sheet;

    TodaySheet(Canvas canvas) {
        run = canvas.run();
        sheet = canvas.sheet(SheetFrame.of("Hari Ini").wide(WIDTHS).withoutGridLines());
    }

    void draw(Today today) {
        sheet.row(40);
        Canvas.put(sheet, 1, LAST, new Ink.Text("Hari ini, " + Indonesian.day(run.tanggal()), Look.TITLE));
        sheet.row(24);
        Canvas.put(
                sheet,
                1,
                LAST,
                new Ink.Text(
                        "Yang dapat dimulai hari ini, menurut pelaku; yang paling mendesak di atas. Langkah-langkahnya ada di"
                                + " lembar Tugas.",
                        Look.PLAIN));
        today.parts().forEach(this::part);
    }

    private void part(Today.Part part) {
        sheet.row(12);
        sheet.row(26);
        Canvas.put(
                sheet,
                1,
                LAST,
                new Ink.Text(
                        part.actor().label() + ": " + Indonesian.number(part.tasks())
                                + (part.tasks() == part.begin().size() ? " tugas" : " tugas, inilah yang didahulukan"),
                        Look.HEADING));
        sheet.row(30);
        for (int i = 0; i < TITLES.size(); i++) {
            Canvas.put(sheet, i + 1, new Ink.Text(TITLES.get(i), Look.HEADER_CENTRED));
        }
        part.begin().forEach(this::line);
        note(part.more(), "tugas lagi yang dapat dimulai, lihat lembar Tugas.");
        part.waiting().forEach(this::line);
        note(part.moreWaiting(), "tugas lagi yang masih menunggu, lihat lembar Tugas.");
    }

    private void note(int more, String what) {
        if (more > 0) {
            sheet.row(18);
            Canvas.put(sheet, 1, LAST, new Ink.Text("dan " + Indonesian.number(more) + " " + what, Look.NOTE));
        }
    }

    private void line(Task task) {
        String when = Indonesian.day(task.latestStart());
        boolean late = task.latestStart().isBefore(run.tanggal());
        String who = task.person().isEmpty() ? task.place() : task.person() + "\n" + task.place();
        String what = task.ready() ? task.title() : "Belum dapat dimulai: " + task.title();
        String thing = task.members().first().size() == 1 && task.members().more() == 0
                ? what + ", " + task.members().first().get(0)
                : what;
        String then = TaskWords.waiting(task);
        List<String> texts = List.of(when, who, thing, task.aplikasi(), then);
        List<Double> widths = List.of(WIDTHS.get(2), WIDTHS.get(3), WIDTHS.get(4), WIDTHS.get(5), WIDTHS.get(LAST));
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, TextHeight.lines(texts.get(i), widths.get(i) - INDENT, Styles.BODY_SIZE));
        }
        sheet.row(TextHeight.points(lines, Styles.BODY_SIZE));
        Canvas.put(sheet, 1, new Ink.Figure(task.rank(), Look.ORDINAL));
        Canvas.put(sheet, 2, new Ink.Text(when, late ? Look.BERAT : Look.CENTRED));
        Canvas.put(sheet, 3, new Ink.Text(who, Look.STRONG));
        Canvas.put(sheet, 4, new Ink.Text(thing, Look.TEXT));
        Canvas.put(sheet, 5, new Ink.Text(task.aplikasi(), Look.TEXT));
        Canvas.put(sheet, 6, new Ink.Figure(task.people(), Look.NUMBER));
        Canvas.put(sheet, 7, new Ink.Figure(task.freed().size(), Look.NUMBER));
        Canvas.put(sheet, 8, new Ink.Text(then, Look.TEXT));
    }
}
