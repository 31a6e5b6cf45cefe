package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.util.List;

/** The other seven causes, one on one person. */
final class CauseScenes {
    static final List<PersonScene> ALL = List.of(
            scene("skp belum dibuat", 1, 6.0, (t, s) -> s.notAgreed(t, "Belum dibuat", "belum_dibuat")),
            scene("skp status kosong", 1, 1.0, (t, s) -> s.notAgreed(t, "", "belum_dibuat")),
            scene("skp draf", 2, 5.0, (t, s) -> s.notAgreed(t, "Draf", "draf")),
            scene(
                    "skp menunggu persetujuan",
                    2,
                    8.0,
                    (t, s) -> s.notAgreed(t, "Diajukan (menunggu persetujuan)", "menunggu_persetujuan")),
            scene("skp perlu perbaikan", 2, 2.0, (t, s) -> s.notAgreed(t, "Perlu perbaikan", "perlu_perbaikan")),
            scene("siasn tanpa unor", 2, 0.5, (t, s) -> {
                t.siasn.unit = null;
                s.expect(t.pmm, "unor_tidak_terdaftar", "tanpa_unor");
            }),
            scene("unor tidak ada di referensi", 2, 1.0, (t, s) -> {
                t.siasn.unorIdText = s.id().hex();
                s.expect(t.pmm, "unor_tidak_terdaftar", "tidak_ada_di_referensi");
            }),
            scene(
                    "pindah sekolah, terlihat dari unor id",
                    1,
                    3.0,
                    (t, s) -> s.elsewhereInPmm(t, s.otherSchool(t.school, o -> o.pmmCarriesUnorId))),
            scene(
                    "pindah sekolah, terlihat dari npsn",
                    2,
                    5.0,
                    (t, s) -> s.elsewhereInPmm(t, s.otherSchool(t.school, o -> !o.pmmCarriesUnorId))),
            scene("pindah sekolah, terlihat dari nama", 1, 1.0, (t, s) -> {
                s.elsewhereInPmm(t, s.otherSchool(t.school));
                t.pmm.npsn = "";
                t.pmm.unorId = "";
            }),
            scene("atasan orang lain", 2, 4.0, (t, s) -> {
                Teacher other = s.otherTeacher(t.school, o -> true);
                t.pmm.nipAtasan = other.person.nip();
                t.pmm.namaAtasan = other.person.namaBergelar();
                s.expect(t.pmm, "atasan_berbeda", "orang_lain");
            }),
            scene("atasan pmm kosong", 2, 1.5, (t, s) -> {
                t.pmm.nipAtasan = "";
                t.pmm.namaAtasan = "";
                s.expect(t.pmm, "atasan_berbeda", "atasan_pmm_kosong");
            }),
            scene("nip atasan 17 angka", 1, 0.5, (t, s) -> {
                t.pmm.nipAtasan = t.school.head().nip().substring(0, 17);
                s.expect(t.pmm, "atasan_berbeda", "nip_atasan_tidak_padan");
            }),
            scene("nip atasan salah ketik", 1, 0.5, (t, s) -> {
                t.pmm.nipAtasan = t.school.head().nipNobodyHas();
                s.expect(t.pmm, "atasan_berbeda", "nip_atasan_tidak_padan");
            }),
            scene("rhk guru tidak terkait", 2, 2.0, (t, s) -> {
                t.pmm.rhkAtasan = Rhk.UNLINKED;
                s.expect(t.pmm, "rhk_tidak_terkait", "");
            }));

    private CauseScenes() {}
}
