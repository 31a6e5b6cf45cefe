package id.padan.sample;

import static id.padan.sample.SchoolScene.pairScene;
import static id.padan.sample.SchoolScene.scene;

import java.time.LocalDate;
import java.util.List;

/** Scenes in the principal and in the heads above: one person, and a whole school waits. */
final class AtasanScenes {
    static final List<SchoolScene> ALL = List.of(
            scene("unor tanpa pemimpin", 1, 5.0, (school, s) -> {
                Teacher gone = school.principal();
                gone.siasn.leaveOut();
                gone.pmm.leaveOut();
                gone.skp.absent = true;
                school.unit.headText = "";
                Person substitute = s.otherSchool(school).head();
                for (Teacher t : school.staff()) {
                    atasan(t, substitute);
                    s.expect(t.pmm, "atasan_berbeda", "unor_tanpa_pemimpin");
                }
            }),
            scene("kepala sekolah belum sinkron", 1, 10.0, (school, s) -> {
                school.principal().skp.absent = true;
                s.expect(school.principal().pmm, "belum_mengalir", "");
                waitingFor(school, s, "belum_ada");
            }),
            scene("skp kepala sekolah menunggu persetujuan", 1, 5.0, (school, s) -> {
                Teacher principal = school.principal();
                s.notAgreed(principal, "Diajukan", "menunggu_persetujuan");
                SkpLine lastYear = new SkpLine(
                        principal.person, s.id(), school.unit, "Kepala Sekolah", principal.skp.atasan, school.parent);
                s.region().skp.add(lastYear.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
                waitingFor(school, s, "belum_ada");
            }),
            scene("skp kepala sekolah belum disetujui di e-kinerja", 1, 5.0, (school, s) -> {
                school.principal().skp.status = "pengajuan";
                s.silent(school.principal().pmm);
                waitingFor(school, s, "belum_disetujui");
            }),
            scene("rhk kepala sekolah berbeda di e-kinerja", 1, 5.0, (school, s) -> {
                school.rhkInEkinerja = Rhk.LAST_YEAR;
                s.silent(school.principal().pmm);
                school.staff().forEach(t -> s.expect(t.pmm, "rhk_tidak_terkait", ""));
            }),
            pairScene("koordinator wilayah belum punya skp", 1, 0.5, (school, s) -> {
                Unit above = Unit.below(school.parent, s.id(), "Koordinator Wilayah Baru " + school.village());
                s.region().units.add(above);
                Person head = s.people().veteran();
                Heads.appoint(s.region(), above, school.parent, head, "Koordinator Wilayah", s.random()).absent = true;
                for (School one : List.of(school, s.partner())) {
                    one.unit.parentText = above.idText;
                    atasan(one.principal(), head);
                    s.expect(one.principal().pmm, "skp_atasan_belum_ada", "belum_ada");
                    one.staff().forEach(t -> s.silent(t.pmm));
                }
            }),
            scene("plt kepala sekolah, dari laporan penilaian", 1, 2.0, (school, s) -> acting(school, s, true)),
            scene("plt kepala sekolah, dari laporan skp", 1, 2.0, (school, s) -> acting(school, s, false)),
            scene("kepala sekolah berotasi", 1, 5.0, (school, s) -> {
                Teacher principal = school.principal();
                School before = s.otherSchool(school);
                SkpLine first = new SkpLine(
                        principal.person, s.id(), before.unit, "Kepala Sekolah", principal.skp.atasan, before.parent);
                first.status = "pengajuan";
                s.region().skp.add(first.between(SkpLine.AWAL, LocalDate.of(2026, 3, 31)));
                principal.skp.between(LocalDate.of(2026, 4, 1), SkpLine.AKHIR);
                school.teachers.forEach(t -> s.silent(t.pmm));
            }));

    private AtasanScenes() {}

    private static void atasan(Teacher t, Person atasan) {
        t.pmm.nipAtasan = atasan.nip();
        t.pmm.namaAtasan = atasan.namaBergelar();
        t.pmm.rhkAtasan = t.pmm.rhkAtasan.isEmpty() ? "" : Rhk.COMMON;
    }

    /** The teachers' own SKP cannot flow before the principal's. */
    private static void waitingFor(School school, Stage s, String subkind) {
        for (Teacher t : school.staff()) {
            t.skp.absent = true;
            s.expect(t.pmm, "skp_atasan_belum_ada", subkind);
        }
    }

    /** The head is on leave; another school's principal acts, and PMM already names her: lawful. */
    private static void acting(School school, Stage s, boolean assessed) {
        Teacher plt = s.otherSchool(school).principal();
        SkpLine line = new SkpLine(
                plt.person, s.id(), school.unit, "Plt. Kepala Sekolah", school.principal().skp.atasan, school.parent);
        line.plt = true;
        line.assessed = assessed;
        s.region().skp.add(line);
        for (Teacher t : school.staff()) {
            atasan(t, plt.person);
            s.silent(t.pmm);
        }
    }
}
