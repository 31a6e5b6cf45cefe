package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.time.LocalDate;
import java.util.List;

/** PMM rows that a reader must get through unharmed, or refuse; and people whom the office excepts. */
final class OddRows {
    private static final int TOO_LONG = 5_000;

    static final List<PersonScene> ALL = List.of(
            scene("karakter kendali di nama", 1, 0.1, (t, s) -> {
                t.pmm.nama = t.pmm.nama + "\u0007";
                s.silent(t.pmm);
            }),
            scene("teks mirip rumus", 2, 0.1, (t, s) -> {
                t.pmm.namaAtasan = "=HYPERLINK(\"x\") " + t.pmm.namaAtasan;
                s.silent(t.pmm);
            }),
            scene("teks terlalu panjang", 1, 0.01, (t, s) -> {
                t.pmm.namaAtasan = t.pmm.namaAtasan + " x".repeat(TOO_LONG / 2);
                s.silent(t.pmm);
            }),
            scene("isi berpindah baris", 2, 0.5, (t, s) -> {
                t.pmm.rhk = t.pmm.rhk.replace("; ", "\n");
                s.silent(t.pmm);
            }),
            scene("emoji di gelar siasn", 1, 0.01, (t, s) -> {
                t.siasn.gelarBelakang = "S.Pd. \ud83d\ude00";
                s.silent(t.siasn);
            }),
            scene("tanggal lahir mustahil", 1, 0.3, (t, s) -> unreadableBirth(t, s, "31-02-1985")),
            scene("tanggal lahir sebelum 1930", 1, 0.3, (t, s) -> unreadableBirth(t, s, "1900-01-01")),
            scene("tanggal lahir di masa depan", 1, 0.3, (t, s) -> unreadableBirth(t, s, "17/08/2027")),
            scene("kolom bergeser sesudah nama", 1, 0.1, (t, s) -> {
                t.pmm.strayAfterName = "M.Pd.";
                s.rejected(t.pmm);
                s.silent(t.siasn);
            }),
            scene("kolom bergeser dari awal", 1, 0.1, (t, s) -> {
                PmmLine stray = t.pmm.copy();
                Person nobody = s.people().employee();
                stray.nip = "";
                stray.nuptk = nobody.nuptk();
                stray.nama = nobody.nama();
                stray.kepegawaian = "Non ASN";
                stray.strayAtStart = true;
                s.rejected(stray);
                t.school.lines.add(stray);
                s.silent(t.pmm);
            }),
            scene("dikecualikan karena pensiun", 1, 0.5, (t, s) -> {
                s.region().exceptForGood(t.person, "Pensiun per 1 Juli 2026");
                t.pmm.status = "Belum dibuat";
                t.skp.absent = true;
                excepted(t, s);
            }),
            scene("dikecualikan karena mutasi", 1, 0.3, (t, s) -> {
                s.region().except(t.person, "Mutasi antarinstansi, SK dalam proses", LocalDate.of(2026, 12, 31));
                t.pmm.moveTo(s.otherSchool(t.school));
                excepted(t, s);
            }),
            scene("dikecualikan dan tidak ada di pmm", 1, 0.3, (t, s) -> {
                s.region().except(t.person, "Hukuman disiplin", LocalDate.of(2026, 9, 30));
                t.pmm.leaveOut();
                s.excepted(t.siasn);
            }),
            scene("pengecualian sudah berakhir", 2, 0.3, (t, s) -> {
                s.region().except(t.person, "Cuti besar", LocalDate.of(2026, 5, 31));
                s.notAgreed(t, "Draft", "draf");
            }));

    private OddRows() {}

    private static void unreadableBirth(Teacher t, Stage s, String lahir) {
        t.pmm.lahir = lahir;
        s.silent(t.pmm);
    }

    private static void excepted(Teacher t, Stage s) {
        s.excepted(t.pmm);
        s.excepted(t.siasn);
    }
}
