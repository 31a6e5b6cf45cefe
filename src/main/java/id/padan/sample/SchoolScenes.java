package id.padan.sample;

import static id.padan.sample.SchoolScene.pairScene;
import static id.padan.sample.SchoolScene.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every scene that concerns a whole school, in the order in which the small sample plays them. */
final class SchoolScenes {
    static final List<SchoolScene> ALL = all();

    private SchoolScenes() {}

    private static List<SchoolScene> all() {
        List<SchoolScene> all = new ArrayList<>(UnorScenes.ALL);
        all.addAll(AtasanScenes.ALL);
        all.addAll(List.of(
                scene("sekolah tidak ada di pmm", 2, 4.0, (school, s) -> {
                    school.lines.forEach(Entry::leaveOut);
                    school.teachers.forEach(t -> s.silent(t.siasn));
                    s.expect(school.unit, "sekolah_tidak_ada_di_pmm", "");
                }),
                scene("sekolah berdua, keduanya tidak ada di pmm", 1, 0.5, (school, s) -> {
                    school.lines.forEach(Entry::leaveOut);
                    for (Teacher t : school.teachers.subList(2, school.teachers.size())) {
                        t.siasn.leaveOut();
                        t.skp.absent = true;
                    }
                    school.teachers.subList(0, 2).forEach(t -> s.expect(t.siasn, "tidak_ada_di_pmm", ""));
                }),
                pairScene("satu npsn pada dua unor", 1, 1.0, (school, s) -> {
                    School second = s.partner();
                    for (School one : List.of(school, second)) {
                        one.pmmCarriesUnorId = true;
                        one.renameInPmm();
                        s.region().mapped.removeIf(m -> m.unit() == one.unit);
                        s.expect(one.unit, "npsn_ganda", "");
                    }
                    second.unit.npsn = school.unit.npsn;
                }),
                scene("unor tanpa npsn, padan dari nama", 1, 2.0, (school, s) -> withoutNpsn(school, s, false)),
                scene("unor tanpa npsn, padan dari unor id", 1, 2.0, (school, s) -> withoutNpsn(school, s, true)),
                scene("sd negeri untuk sdn, padan dari npsn", 1, 20.0, (school, s) -> {
                    school.pmmName = writtenOut(school.unit.nama);
                    spelledDifferently(school, s);
                }),
                scene("upt spf di depan nama, padan dari npsn", 1, 5.0, (school, s) -> {
                    school.pmmName = "UPT SPF " + school.unit.nama;
                    spelledDifferently(school, s);
                }),
                scene("sd negeri untuk sdn, padan dari nama", 1, 5.0, (school, s) -> {
                    school.pmmName = writtenOut(school.unit.nama).toUpperCase(Locale.ROOT);
                    school.npsn = "";
                    spelledDifferently(school, s);
                }),
                scene("npsn baru hanya di padanan, nama berubah", 1, 1.0, (school, s) -> {
                    String renamed = "SDN Merdeka Belajar " + school.npsn.substring(5);
                    s.region().mapped.removeIf(m -> m.unit() == school.unit);
                    school.npsn = "6" + school.npsn.substring(1);
                    school.pmmName = renamed;
                    s.region().mapped.add(new Region.Mapped(school.npsn, school.unit, renamed));
                    spelledDifferently(school, s);
                }),
                scene("nama lain, unor id sama", 1, 5.0, (school, s) -> {
                    school.pmmName = "UPT SPF " + writtenOut(school.unit.nama);
                    school.pmmCarriesUnorId = true;
                    school.renameInPmm();
                    school.teachers.forEach(t -> s.silent(t.pmm));
                })));
        return List.copyOf(all);
    }

    /** How many schools of the small sample play a scene of their own. */
    static int schoolsInSmall() {
        return ALL.stream().mapToInt(s -> s.pair() ? 2 * s.small() : s.small()).sum();
    }

    /** {@code SDN 1 X} as {@code SD NEGERI 1 X}, likewise SMPN and TKN. */
    static String writtenOut(String name) {
        int space = name.indexOf(' ');
        return name.substring(0, space - 1) + " NEGERI" + name.substring(space);
    }

    private static void withoutNpsn(School school, Stage s, boolean byId) {
        school.unit.npsn = "";
        school.pmmCarriesUnorId = byId;
        school.renameInPmm();
        s.region().mapped.removeIf(m -> m.unit() == school.unit);
        school.teachers.forEach(t -> s.silent(t.pmm));
        s.expect(school.unit, "unor_tanpa_npsn", "");
    }

    private static void spelledDifferently(School school, Stage s) {
        school.pmmCarriesUnorId = false;
        school.renameInPmm();
        school.teachers.forEach(t -> s.expect(t.pmm, "unor_berbeda", "ditulis_berbeda"));
    }
}
