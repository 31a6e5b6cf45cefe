package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What looks like a disparity and is lawful: nothing may be found. */
final class NearMisses {
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };

    static final List<PersonScene> ALL = List.of(
            scene("rotasi di tengah semester", 2, 2.0, NearMisses::rotation),
            scene("ni pppk, angka 13-14 bukan bulan", 2, 0.1, t -> t.person.pppk(), (t, s) -> bothSilent(t, s)),
            scene("nama dengan gelar tanpa koma", 2, 2.0, (t, s) -> {
                t.pmm.nama = t.person.nama() + " S.Pd";
                s.silent(t.pmm);
            }),
            scene("nama dengan gelar depan dan belakang", 2, 2.0, (t, s) -> {
                t.pmm.nama = (t.person.perempuan() ? "Dra. Hj. " : "Drs. H. ") + t.person.nama() + ", S.Pd., M.Pd.";
                s.silent(t.pmm);
            }),
            scene("nama sama dengan rekan sesekolah", 1, 0.2, NearMisses::namesake),
            scene("dipekerjakan dari instansi lain", 2, 0.5, (t, s) -> {
                t.siasn.induk = Agency.KEMENAG;
                bothSilent(t, s);
            }),
            scene("tanggal lahir dengan nama bulan", 1, 1.0, (t, s) -> {
                LocalDate day = t.person.lahir();
                t.pmm.lahir = day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
                s.silent(t.pmm);
            }),
            scene("tanggal lahir sebagai serial excel", 1, 0.5, (t, s) -> {
                LocalDate epoch = LocalDate.of(1899, 12, 30);
                t.pmm.lahir = Long.toString(ChronoUnit.DAYS.between(epoch, t.person.lahir()));
                s.silent(t.pmm);
            }),
            scene("tanggal lahir siasn sel tanggal excel", 2, 1.0, (t, s) -> {
                t.siasn.lahirStored = Employee.Stored.DATE;
                bothSilent(t, s);
            }),
            scene("nip dengan spasi", 1, 1.0, (t, s) -> writtenNip(t, s, " ")),
            scene("nip dengan titik", 1, 0.5, (t, s) -> writtenNip(t, s, ".")),
            scene("nip dengan spasi keras", 1, 0.5, (t, s) -> writtenNip(t, s, "\u00a0")),
            scene("nip dengan apostrof", 1, 3.0, (t, s) -> {
                t.pmm.nip = "'" + t.person.nip();
                s.silent(t.pmm);
            }),
            scene("skp sudah dinilai", 1, 3.0, (t, s) -> {
                t.pmm.status = "Dinilai";
                s.silent(t.pmm);
            }),
            scene("status skp tidak dikenal", 1, 0.1, (t, s) -> {
                t.pmm.status = "Sedang diverifikasi dinas";
                s.silent(t.pmm);
            }),
            scene("kedudukan tugas belajar", 1, 0.5, (t, s) -> {
                t.siasn.kedudukan = "Tugas Belajar";
                bothSilent(t, s);
            }),
            scene("kedudukan cpns", 1, 0.5, (t, s) -> {
                t.siasn.kedudukan = "CPNS";
                bothSilent(t, s);
            }),
            scene("rhk kosong", 1, 1.0, (t, s) -> {
                t.pmm.rhk = "";
                t.pmm.rhkAtasan = "";
                s.silent(t.pmm);
            }),
            scene("rhk dipisah garis tegak, satu cocok", 1, 1.0, (t, s) -> {
                t.pmm.rhkAtasan = Rhk.UNLINKED + " | " + Rhk.COMMON.toUpperCase(Locale.ROOT) + ".";
                s.silent(t.pmm);
            }),
            scene("jabatan siasn bukan guru", 1, 0.3, (t, s) -> {
                t.siasn.jabatan = "Pengelola Layanan Operasional";
                s.outOfScope(t.siasn);
                s.silent(t.pmm);
            }),
            scene("guru besar bukan guru", 1, 0.01, (t, s) -> {
                Employee professor = new Employee(s.people().veteran(), s.id(), "Guru Besar", t.school.parent);
                s.outOfScope(professor);
                s.region().employees.add(professor);
                s.silent(t.pmm);
            }),
            scene("guru pensiun sudah keluar dari pmm", 1, 1.0, (t, s) -> {
                Employee retired = new Employee(s.people().veteran(), s.id(), "Guru Ahli Madya", t.school.unit);
                retired.kedudukan = "Pensiun";
                s.outOfScope(retired);
                s.region().employees.add(retired);
                s.silent(t.pmm);
            }),
            scene("periode lain di samping yang berjalan", 1, 1.0, (t, s) -> {
                PmmLine last = t.pmm.copy();
                last.periode = "Juli - Desember 2025";
                last.status = "Dinilai";
                s.outOfScope(last);
                t.school.lines.add(last);
                s.silent(t.pmm);
            }),
            scene("tahap kosong", 1, 1.0, (t, s) -> {
                t.pmm.tahap = "";
                s.silent(t.pmm);
            }));

    private NearMisses() {}

    private static void bothSilent(Teacher t, Stage s) {
        s.silent(t.pmm);
        s.silent(t.siasn);
    }

    private static void writtenNip(Teacher t, Stage s, String between) {
        String nip = t.person.nip();
        t.pmm.nip = String.join(
                between, nip.substring(0, 8), nip.substring(8, 14), nip.substring(14, 15), nip.substring(15));
        s.silent(t.pmm);
    }

    /** Two units, two SKP, and their periods follow each other: both rows are in order. */
    private static void rotation(Teacher t, Stage s) {
        School before = s.otherSchool(t.school);
        PmmLine first = t.pmm.copy();
        first.moveTo(before);
        first.periode = "01/01/2026 s.d. 31/03/2026";
        before.lines.add(first);
        t.pmm.periode = "01/04/2026 s.d. 30/06/2026";
        SkpLine skp = new SkpLine(t.person, s.id(), before.unit, t.skp.jabatan, before.head(), before.unit);
        s.region().skp.add(skp.between(SkpLine.AWAL, LocalDate.of(2026, 3, 31)));
        t.skp.between(LocalDate.of(2026, 4, 1), SkpLine.AKHIR);
        s.silent(first);
        bothSilent(t, s);
    }

    private static void namesake(Teacher t, Stage s) {
        for (Teacher other : t.school.staff()) {
            if (!other.played) {
                other.played = true;
                other.siasn.nama = t.siasn.nama;
                other.pmm.nama = t.pmm.nama;
                bothSilent(other, s);
                bothSilent(t, s);
                return;
            }
        }
    }
}
