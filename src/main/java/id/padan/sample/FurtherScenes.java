package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.time.LocalDate;
import java.util.List;

/** The further disparities, one on one person. */
final class FurtherScenes {
    static final List<PersonScene> ALL = List.of(
            scene("nama berbeda", 2, 0.5, (t, s) -> {
                t.pmm.nama = Names.unlike(s.random(), t.person.nama(), t.person.perempuan());
                s.expect(t.pmm, "identitas_meragukan", "nama_berbeda");
            }),
            scene("tanggal lahir berbeda", 2, 0.5, (t, s) -> {
                t.pmm.lahir = t.person.lahir().plusDays(400).toString();
                s.expect(t.pmm, "identitas_meragukan", "tanggal_lahir_berbeda");
            }),
            scene("dua baris pmm di satu sekolah", 1, 0.5, (t, s) -> {
                PmmLine again = t.pmm.copy();
                t.school.lines.add(again);
                s.expect(t.pmm, "ganda_pmm", "");
                s.expect(again, "ganda_pmm", "");
            }),
            scene("dua baris pmm di dua sekolah", 1, 0.5, (t, s) -> {
                School other = s.otherSchool(t.school);
                PmmLine again = t.pmm.copy();
                again.moveTo(other);
                other.lines.add(again);
                s.expect(t.pmm, "ganda_pmm", "");
                s.expect(again, "ganda_pmm", "");
                s.expect(again, "unor_berbeda", "unor_lain");
            }),
            scene("dua baris siasn, yang lama pensiun", 1, 0.1, (t, s) -> {
                Employee old = twin(t, s);
                old.kedudukan = "Pensiun";
            }),
            scene("dua baris siasn, yang lama di sekolah lain", 1, 0.1, (t, s) -> {
                Employee old = twin(t, s);
                old.tmtJabatan = LocalDate.of(2010, 4, 1);
                t.siasn.tmtJabatan = LocalDate.of(2024, 4, 1);
            }),
            scene("kedudukan pensiun masih di pmm", 1, 0.5, (t, s) -> inactive(t, s, "Pensiun")),
            scene("kedudukan cltn masih di pmm", 1, 0.2, (t, s) -> inactive(t, s, "Cuti Luar Tanggungan Negara")),
            scene("kedudukan diberhentikan masih di pmm", 1, 0.1, (t, s) -> inactive(t, s, "Diberhentikan Sementara")),
            scene("guru tidak ada di pmm", 2, 4.0, (t, s) -> {
                t.pmm.leaveOut();
                t.skp.absent = true;
                s.expect(t.siasn, "tidak_ada_di_pmm", "");
            }),
            scene("jabatan guru madya tanpa ahli", 1, 2.0, FurtherScenes::pns, (t, s) -> oldName(t, s, "Guru Madya")),
            scene(
                    "jabatan guru dewasa tingkat i",
                    1,
                    0.5,
                    FurtherScenes::pns,
                    (t, s) -> oldName(t, s, "Guru Dewasa Tingkat I")),
            scene("instansi berbeda", 2, 0.3, (t, s) -> {
                t.siasn.unit = s.neighbourSchool();
                t.siasn.induk = s.region().neighbour;
                t.siasn.kerja = s.region().neighbour;
                s.expect(t.pmm, "instansi_berbeda", "");
            }),
            scene("disetujui, belum mengalir", 2, 10.0, (t, s) -> {
                t.skp.absent = true;
                s.expect(t.pmm, "belum_mengalir", "");
            }),
            scene("di e-kinerja hanya skp tahun lalu", 1, 1.0, (t, s) -> {
                t.skp.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
                s.expect(t.pmm, "belum_mengalir", "");
            }),
            scene("masih observasi di bulan juni", 2, 3.0, (t, s) -> {
                t.pmm.tahap = "Observasi";
                s.expect(t.pmm, "tertinggal_jadwal", "");
            }));

    private FurtherScenes() {}

    private static boolean pns(Teacher t) {
        return !t.person.pppk();
    }

    /** A second SIASN row for the person, older and at another school. */
    private static Employee twin(Teacher t, Stage s) {
        Employee old = t.siasn.again(s.id(), s.otherSchool(t.school).unit);
        s.region().employees.add(old);
        s.expect(old, "ganda_siasn", "");
        s.expect(t.siasn, "ganda_siasn", "");
        return old;
    }

    private static void inactive(Teacher t, Stage s, String kedudukan) {
        t.siasn.kedudukan = kedudukan;
        s.outOfScope(t.siasn);
        s.expect(t.pmm, "kedudukan_tidak_aktif", "");
    }

    private static void oldName(Teacher t, Stage s, String jabatan) {
        t.siasn.jabatan = jabatan;
        s.expect(t.pmm, "jabatan_nomenklatur_lama", "");
    }
}
