package id.padan.recap.word;

import id.padan.recap.Indonesian;
import id.padan.recap.RecapBook;
import id.padan.recap.RoadWords;
import id.padan.remedy.Task;
import id.padan.road.Road;
import id.padan.workbook.DocumentWriter;
import id.padan.workbook.TextStyle;
import id.padan.workbook.TextStyle.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The draft of the letter to an instansi: figures, the first tasks, what is asked. Its head and number are the office's. */
final class NotaDinas {
    private static final int FIRST_TASKS = 10;
    private static final int LONGEST_PLACE = 90;
    private static final int GREY = 0x6B7280;
    private static final int HEADER = 0xDCE6F1;
    private static final String BLANK = "……………………";
    /** A letter goes through many hands; who is meant is in the workbook. */
    private static final Pattern NUMBER = Pattern.compile("\\s*\\([\\d ]{9,}\\)");

    private static final TextStyle FOOTER = TextStyle.of("Kaki", 14).in(GREY).to(Side.CENTER);
    private static final TextStyle HEAD =
            TextStyle.of("Kop", 18).in(GREY).to(Side.CENTER).spaced(0, 240);
    private static final TextStyle TITLE = TextStyle.of("Judul", 24).strong().to(Side.CENTER);
    private static final TextStyle NUMBERED =
            TextStyle.of("Nomor", 20).to(Side.CENTER).spaced(0, 200);
    private static final TextStyle LINE = TextStyle.of("Baris", 20).spaced(10, 10);
    private static final TextStyle BODY = TextStyle.of("Isi", 20).to(Side.BOTH).spaced(120, 0);
    private static final TextStyle LEAD =
            TextStyle.of("Pengantar", 20).spaced(140, 80).holdingNext();
    private static final TextStyle CELL = TextStyle.of("Sel", 17).spaced(20, 20);
    private static final TextStyle CELL_HEADER =
            TextStyle.of("SelJudul", 17).strong().filled(HEADER).spaced(20, 20);
    private static final TextStyle SIGNED =
            TextStyle.of("TandaTangan", 20).indented(5_200).holdingNext();
    private static final TextStyle COPY = TextStyle.of("Tembusan", 18).spaced(0, 0);

    static final List<TextStyle> STYLES =
            List.of(FOOTER, HEAD, TITLE, NUMBERED, LINE, BODY, LEAD, CELL, CELL_HEADER, SIGNED, COPY);

    private final DocumentWriter document;
    private final int room;
    private final RecapBook book;

    NotaDinas(DocumentWriter document, int room, RecapBook book) {
        this.document = document;
        this.room = room;
        this.book = book;
    }

    void draw() {
        document.paragraph(HEAD, "(kop surat instansi)");
        document.paragraph(TITLE, "NOTA DINAS");
        document.paragraph(NUMBERED, "Nomor: " + BLANK);
        addressed();
        document.paragraph(BODY, figures());
        String road = road(book.road());
        if (!road.isEmpty()) {
            document.paragraph(BODY, road);
        }
        tasks();
        document.paragraph(
                BODY,
                "Rincian setiap tugas, langkah perbaikan, dan nama yang bersangkutan ada di buku kerja Rekap, lembar Tugas dan"
                        + " Rincian; untuk sekolah tersedia Slip Sekolah yang siap dicetak. Mohon perkenan Saudara menugaskan"
                        + " penyelesaiannya kepada pelaku masing-masing sebelum hari pada kolom terakhir, serta mengisi kolom"
                        + " Status dan Catatan sebagai laporan.");
        document.paragraph(BODY, "Demikian disampaikan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih.");
        signature();
    }

    private void addressed() {
        List<Integer> widths = List.of(1_500, 250, room - 1_750);
        document.beginTable(widths, -1);
        for (List<String> line : List.of(
                List.of("Yth.", ":", BLANK + " (Admin Instansi " + book.cover().name() + ")"),
                List.of("Dari", ":", BLANK),
                List.of("Tanggal", ":", BLANK),
                List.of("Sifat", ":", "Segera, terbatas"),
                List.of(
                        "Lampiran",
                        ":",
                        "Rekap dan Slip Sekolah " + book.cover().name()),
                List.of(
                        "Hal",
                        ":",
                        "Perbaikan data PMM dan SIASN/e-Kinerja sebelum "
                                + Indonesian.day(book.cover().run().tenggat())))) {
            document.row(widths, LINE, line);
        }
        document.endTable();
    }

    private String figures() {
        long judged = book.summary().judged();
        long held = judged - book.summary().unobstructed();
        return "Berdasarkan pemadanan data PMM (Ruang GTK) dengan SIASN dan e-Kinerja keadaan "
                + Indonesian.day(book.cover().run().tanggal()) + ", pada "
                + book.cover().name() + " masih terdapat "
                + Indonesian.number(book.summary().findings()) + " temuan yang menjadi "
                + Indonesian.number(book.tasks().size()) + " tugas perbaikan. Akibatnya "
                + Indonesian.number(held) + " dari " + Indonesian.number(judged) + " guru dan kepala sekolah ("
                + Indonesian.share(held, judged) + ") belum dapat menyinkronkan SKP dari PMM ke e-Kinerja.";
    }

    private String road(@Nullable Road road) {
        String until = "Tenggat pelaporan " + Indonesian.day(book.cover().run().tenggat()) + " ("
                + Indonesian.until(
                        book.cover().run().tanggal(), book.cover().run().tenggat()) + ").";
        return road == null
                ? until
                : Stream.of(until, RoadWords.needed(road), RoadWords.outlook(road), RoadWords.lastDay(road))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private void tasks() {
        List<Task> first =
                book.tasks().subList(0, Math.min(FIRST_TASKS, book.tasks().size()));
        document.paragraph(
                LEAD,
                first.size() == 1
                        ? "Tugas yang perlu diselesaikan:"
                        : Indonesian.number(first.size()) + " tugas yang perlu didahulukan:");
        List<Integer> widths = List.of(460, 1_500, 2_500, room - 6_560, 700, 1_400);
        document.beginTable(widths, GREY);
        document.header(
                widths,
                CELL_HEADER,
                List.of("No", "Pelaku", "Sekolah / unor", "Yang dikerjakan", "Orang", "Paling lambat mulai"));
        List<List<String>> rows = new ArrayList<>();
        for (Task task : first) {
            rows.add(List.of(
                    Indonesian.number(rows.size() + 1L),
                    task.actor().label(),
                    brief(task.place()),
                    work(task),
                    Indonesian.number(task.people()),
                    Indonesian.day(task.latestStart())));
        }
        rows.forEach(row -> document.row(widths, CELL, row));
        document.endTable();
    }

    private static String work(Task task) {
        String person = NUMBER.matcher(task.person()).replaceAll("");
        return person.isEmpty() ? task.title() : brief(task.title() + ": " + person);
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_PLACE
                ? text
                : text.substring(0, LONGEST_PLACE - 1).stripTrailing() + "…";
    }

    private void signature() {
        document.paragraph(SIGNED, "");
        document.paragraph(SIGNED, "Jabatan penanda tangan,");
        document.paragraph(SIGNED, "\n\n");
        document.paragraph(SIGNED, "Nama " + BLANK + "\nNIP " + BLANK);
        document.paragraph(COPY, "Tembusan:\n1. " + BLANK + "\n2. " + BLANK);
    }
}
