package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.util.List;

/** Several disparities on one row: each that can be judged must be reported. */
final class CombinedScenes {
    static final List<PersonScene> ALL = List.of(
            scene("salah ketik mengenai nip orang lain", 1, 0.2, CombinedScenes::hitsSomebody),
            scene("draf dan sekolah lain", 1, 0.5, (t, s) -> {
                s.notAgreed(t, "Draf", "draf");
                s.elsewhereInPmm(t, s.otherSchool(t.school));
            }),
            scene("nip 17 angka dan skp belum dibuat", 1, 0.3, (t, s) -> {
                t.pmm.nip = t.person.nip().substring(1);
                s.unmatched(t, "bukan_18_digit");
                s.notAgreed(t, "Belum dibuat", "belum_dibuat");
            }),
            scene("menunggu persetujuan dan atasan kosong", 1, 0.3, (t, s) -> {
                s.notAgreed(t, "Menunggu persetujuan", "menunggu_persetujuan");
                t.pmm.nipAtasan = "";
                t.pmm.namaAtasan = "";
                s.expect(t.pmm, "atasan_berbeda", "atasan_pmm_kosong");
            }),
            scene("pensiun, sekolah lain, jabatan lama", 1, 0.05, t -> !t.person.pppk(), (t, s) -> {
                t.siasn.kedudukan = "Pensiun";
                t.siasn.jabatan = "Guru Pembina";
                s.outOfScope(t.siasn);
                s.elsewhereInPmm(t, s.otherSchool(t.school));
                s.expect(t.pmm, "kedudukan_tidak_aktif", "");
                s.expect(t.pmm, "jabatan_nomenklatur_lama", "");
            }),
            scene("beda tulisan saja dan belum mengalir", 1, 0.5, t -> !t.school.pmmCarriesUnorId, (t, s) -> {
                t.pmm.sekolah = SchoolScenes.writtenOut(t.school.unit.nama);
                t.skp.absent = true;
                s.expect(t.pmm, "unor_berbeda", "ditulis_berbeda");
                s.expect(t.pmm, "belum_mengalir", "");
            }),
            scene("draf dan tanpa unor", 1, 0.2, (t, s) -> {
                s.notAgreed(t, "Draf", "draf");
                t.siasn.unit = null;
                s.expect(t.pmm, "unor_tidak_terdaftar", "tanpa_unor");
            }),
            scene("atasan lain dan rhk tidak terkait", 1, 0.2, (t, s) -> {
                Teacher other = s.otherTeacher(t.school, o -> true);
                t.pmm.nipAtasan = other.person.nip();
                t.pmm.namaAtasan = other.person.namaBergelar();
                t.pmm.rhkAtasan = Rhk.UNLINKED;
                s.expect(t.pmm, "atasan_berbeda", "orang_lain");
                s.expect(t.pmm, "rhk_tidak_terkait", "");
            }),
            scene("nama berbeda dan nip atasan salah ketik", 1, 0.1, (t, s) -> {
                t.pmm.nama = Names.unlike(s.random(), t.person.nama(), t.person.perempuan());
                t.pmm.nipAtasan = t.school.head().nipNobodyHas();
                s.expect(t.pmm, "identitas_meragukan", "nama_berbeda");
                s.expect(t.pmm, "atasan_berbeda", "nip_atasan_tidak_padan");
            }));

    private CombinedScenes() {}

    /** The row then bears another teacher's NIP: doubt about who it is, another school, and two rows for one NIP. */
    private static void hitsSomebody(Teacher t, Stage s) {
        Teacher hit = s.otherTeacher(
                t.school,
                o -> Names.unlike(o.person.nama(), t.person.nama())
                        && !o.person.lahir().equals(t.person.lahir()));
        t.pmm.nip = hit.person.nip();
        t.skp.absent = true;
        s.expect(t.pmm, "identitas_meragukan", "nama_berbeda");
        s.expect(t.pmm, "identitas_meragukan", "tanggal_lahir_berbeda");
        s.expect(t.pmm, "unor_berbeda", "unor_lain");
        s.expect(t.pmm, "ganda_pmm", "");
        s.expect(hit.pmm, "ganda_pmm", "");
        s.expect(t.siasn, "tidak_ada_di_pmm", "");
    }
}
