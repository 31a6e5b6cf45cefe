package id.padan.sample;

import static id.padan.sample.SchoolScene.pairScene;
import static id.padan.sample.SchoolScene.scene;

import java.util.List;

/** Scenes in the unor tree: what is wrong there, every row of the school shows. */
final class UnorScenes {
    static final List<SchoolScene> ALL = List.of(
            scene("unor sekolah tidak aktif", 1, 2.0, (school, s) -> {
                school.unit.aktif = false;
                school.teachers.forEach(t -> s.expect(t.pmm, "unor_tidak_terdaftar", "tidak_aktif"));
                // deliberately two causes on one row: an inactive unor does not hide that PMM names another school
                s.elsewhereInPmm(school.staff().get(0), s.otherSchool(school));
            }),
            scene("unor tanpa induk", 1, 2.0, (school, s) -> {
                school.unit.parentText = "";
                withoutParent(school, s, "tanpa_induk");
                // deliberately two causes: the teacher's own atasan is judged all the same
                Teacher teacher = school.staff().get(0);
                teacher.pmm.nipAtasan = s.otherSchool(school).head().nip();
                s.expect(teacher.pmm, "atasan_berbeda", "orang_lain");
            }),
            scene("induk unor tidak ada di berkas", 1, 2.0, (school, s) -> {
                school.unit.parentText = s.id().uuid();
                withoutParent(school, s, "induk_tidak_ada");
            }),
            scene("induk unor tidak aktif", 1, 1.0, (school, s) -> {
                Unit old = Unit.below(school.parent, s.id(), "Koordinator Wilayah Lama " + school.village());
                old.aktif = false;
                s.region().units.add(old);
                school.unit.parentText = old.idText;
                withoutParent(school, s, "induk_tidak_aktif");
            }),
            scene("unor menjadi induk dirinya sendiri", 1, 1.0, (school, s) -> {
                school.unit.parentText = school.unit.idText;
                withoutParent(school, s, "induk_diri_sendiri");
            }),
            pairScene("dua unor saling menginduk", 1, 0.5, (school, s) -> {
                School second = s.partner();
                school.unit.parentText = second.unit.idText;
                second.unit.parentText = school.unit.idText;
                withoutParent(school, s, "induk_melingkar");
                withoutParent(second, s, "induk_melingkar");
            }));

    private UnorScenes() {}

    private static void withoutParent(School school, Stage s, String subkind) {
        school.teachers.forEach(t -> s.expect(t.pmm, "unor_atasan_tidak_ditemukan", subkind));
    }
}
