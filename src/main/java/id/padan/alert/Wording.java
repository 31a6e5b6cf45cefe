package id.padan.alert;

import id.padan.ledger.RunRecord;
import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.Slot;
import id.padan.snapshot.Masked;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * What letters say. Never a name or a number of a person.
 *
 * @param job the job's name
 * @param pages where officers find the pages, without a slash at its end
 */
record Wording(String job, String pages, ZoneId zone) {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final int MOST_SLOTS = 10;

    /** As long as a mail program shows in its list. */
    private static final int LONGEST_SUBJECT = 150;

    private static final String FOOT = "\n\n-- \nSurat ini ditulis sendiri oleh Padan dan tidak perlu dibalas.\n";

    /** A letter's subject and text. */
    record Text(String subject, String body) {}

    /** A run went wrong. */
    Text alarm(Ending ending) {
        String what = "Pemeriksaan " + what(ending.kind());
        return text(
                what + ": " + job,
                what + ".\n\nJob: " + job
                        + "\nSelesai: " + moment(ending.ended(), zone)
                        + "\nDijalankan oleh: " + ending.trigger().label()
                        + (ending.run().isPresent() ? "\nRun: " + ending.run().getAsLong() : "")
                        + "\n\n" + Masked.of(ending.sentence())
                        + "\n\nRekap yang terbit terakhir tidak berubah. Yang perlu dilakukan: buka halaman Jalankan,"
                        + " bereskan yang disebut di atas, lalu jalankan lagi.\n" + pages + "/jalankan");
    }

    private static String what(EndingKind kind) {
        return switch (kind) {
            case NOT_PUBLISHED -> "tidak terbit";
            case UNUSABLE -> "terhenti karena berkas tidak dapat dipakai";
            case FAILED -> "gagal";
            case PUBLISHED, ALREADY_PUBLISHED, STOPPED, BUSY -> kind.label();
        };
    }

    /** Nothing was run when it should have been. {@code tenggat}: after its end nothing is caught up. */
    Text missed(List<Slot> slots, LocalDate tenggat) {
        String what = number(slots.size()) + " jadwal pemeriksaan terlewat";
        String rest = slots.size() > MOST_SLOTS ? "\n- dan " + number(slots.size() - MOST_SLOTS) + " jadwal lain" : "";
        Instant noticed = slots.get(slots.size() - 1).noticed();
        boolean over = LocalDate.ofInstant(noticed, zone).isAfter(tenggat);
        return text(
                what + ": " + job,
                what + " karena server tidak menyala atau sedang mengerjakan yang lain.\n\nJob: " + job + "\n"
                        + slots.stream()
                                .limit(MOST_SLOTS)
                                .map(slot -> "- " + moment(slot.due(), zone))
                                .collect(Collectors.joining("\n"))
                        + rest + "\n\n"
                        + (over
                                ? "Tenggat " + day(tenggat) + " sudah lewat, jadi tidak ada yang disusulkan."
                                : "Jadwal yang terbaru sedang disusulkan; yang disebut di atas tidak dijalankan satu per satu.")
                        + " Yang perlu dilakukan: periksa di halaman Jalankan apakah run terakhir sudah terbit, dan cari"
                        + " tahu mengapa server tidak menyala.\n" + pages + "/jalankan");
    }

    /** New workbooks of an account's instansi. */
    Text published(RunRecord run, List<Stand> stands) {
        String whose = stands.size() == 1 ? stands.get(0).name() : number(stands.size()) + " instansi";
        return text(
                "Rekap baru: " + whose,
                "Rekap baru sudah dapat diambil.\n\nKeadaan per: " + day(run.tanggal())
                        + "\nTenggat: " + day(run.tenggat()) + ", " + left(run.tanggal(), run.tenggat()) + "\n"
                        + stands.stream().map(this::stand).collect(Collectors.joining("\n"))
                        + "\n\nYang perlu dilakukan: masuk dengan akun Anda lewat tautan di atas, ambil buku rekapnya, lalu"
                        + " kerjakan dari tugas teratas.");
    }

    private String stand(Stand stand) {
        return "\n" + stand.name() + ": "
                + (stand.findings() == 0
                        ? "tidak ada temuan."
                        : number(stand.findings()) + " temuan, " + number(stand.held()) + " pegawai masih terhambat.")
                + "\n" + pages + "/instansi/" + UriUtils.encodePathSegment(stand.key(), StandardCharsets.UTF_8);
    }

    private static String left(LocalDate day, LocalDate tenggat) {
        long days = ChronoUnit.DAYS.between(day, tenggat);
        if (days == 0) {
            return "hari ini";
        }
        return days > 0 ? number(days) + " hari lagi" : "sudah lewat " + number(-days) + " hari";
    }

    /** One line, whatever a job or an instansi is called. */
    private static Text text(String subject, String body) {
        String line = Masked.of(subject).replaceAll("\\p{Cntrl}+", " ");
        return new Text(
                "[Padan] " + (line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line),
                body + FOOT);
    }

    /** A moment as officers say it. */
    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'pukul' HH.mm z", INDONESIAN)
                .format(moment.atZone(zone));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN).format(day);
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
    }
}
