package id.padan.recap.word;

import id.padan.ledger.RunRecord;
import id.padan.recap.Indonesian;
import id.padan.recap.SchoolSlips;
import id.padan.recap.SchoolSlips.Duty;
import id.padan.recap.SchoolSlips.School;
import id.padan.remedy.Actor;
import id.padan.workbook.DocumentWriter;
import id.padan.workbook.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One A5 page per school, so that two fit on a sheet of A4: who does what there, in which application, until when. */
final class Slips {
    /** More would not fit on the page; the workbook has them all. */
    private static final int MOST_NAMES = 12;

    private static final int GREY = 0x6B7280;
    private static final int NAVY = 0x1F3A5F;
    private static final int HEADER = 0xDCE6F1;

    private static final TextStyle FOOTER = TextStyle.of("Kaki", 12).in(GREY).to(TextStyle.Side.CENTER);
    private static final TextStyle HEAD = TextStyle.of("Kepala", 14).in(GREY).onNewPages();
    private static final TextStyle FIRST_HEAD =
            TextStyle.of("KepalaPertama", 14).in(GREY);
    private static final TextStyle SCHOOL = TextStyle.of("Sekolah", 26).strong().in(NAVY);
    private static final TextStyle PLACE = TextStyle.of("Instansi", 16).spaced(0, 60);
    private static final TextStyle ACTOR =
            TextStyle.of("Pelaku", 20).strong().filled(HEADER).spaced(90, 30).holdingNext();
    private static final TextStyle TITLE =
            TextStyle.of("Tugas", 19).strong().spaced(50, 0).holdingNext();
    private static final TextStyle TEXT = TextStyle.of("Isi", 17).indented(160);

    static final List<TextStyle> STYLES = List.of(FOOTER, HEAD, FIRST_HEAD, SCHOOL, PLACE, ACTOR, TITLE, TEXT);

    private final DocumentWriter document;
    private final SchoolSlips slips;

    Slips(DocumentWriter document, SchoolSlips slips) {
        this.document = document;
        this.slips = slips;
    }

    void draw() {
        boolean first = true;
        for (School school : slips.schools()) {
            school(school, first ? FIRST_HEAD : HEAD);
            first = false;
        }
    }

    private void school(School school, TextStyle head) {
        RunRecord run = slips.cover().run();
        document.paragraph(
                head,
                "Perbaikan data supaya SKP mengalir dari PMM ke e-Kinerja. Keadaan " + Indonesian.day(run.tanggal())
                        + ", tenggat " + Indonesian.day(run.tenggat()));
        document.paragraph(SCHOOL, school.name());
        document.paragraph(PLACE, slips.name());
        Actor before = null;
        for (Duty duty : school.duties()) {
            Actor actor = duty.remedy().actor();
            if (actor != before) {
                document.paragraph(ACTOR, "Untuk " + actor.label());
                before = actor;
            }
            duty(duty);
        }
    }

    private void duty(Duty duty) {
        document.paragraph(TITLE, "☐ " + duty.remedy().title());
        document.paragraph(TEXT, "Tentang: " + names(duty.whom()));
        document.paragraph(
                TEXT,
                "Di: " + duty.remedy().aplikasi() + ". Mulai paling lambat " + Indonesian.day(duty.latestStart())
                        + ".\n" + steps(duty.remedy().steps()));
    }

    private static String names(List<String> whom) {
        String shown = whom.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return whom.size() <= MOST_NAMES
                ? shown
                : shown + "; dan " + Indonesian.number(whom.size() - MOST_NAMES) + " lainnya (lihat buku rekap)";
    }

    /** Numbered, one behind the other: a page is small. */
    private static String steps(List<String> steps) {
        return steps.size() == 1
                ? steps.get(0)
                : IntStream.range(0, steps.size())
                        .mapToObj(i -> (i + 1) + ") " + steps.get(i))
                        .collect(Collectors.joining(" "));
    }
}
