package id.padan.rule;

import id.padan.domain.UnorId;
import id.padan.reference.Pegawai;
import id.padan.reference.Unor;

/** "Unor pegawai tidak terdaftar": empty in SIASN, missing from the unor reference, or there but not active. */
final class UnorTidakTerdaftar implements PmmRule {
    static final String TIDAK_AKTIF = "tidak_aktif";

    @Override
    public String code() {
        return RuleCatalog.UNOR_TIDAK_TERDAFTAR;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().judge(pegawai -> {
            UnorId id = pegawai.unorId();
            if (id == null) {
                return found(
                        pmm,
                        "tanpa_unor",
                        "",
                        pmm.target(),
                        "Pegawai ini tidak mempunyai unor di SIASN (" + pegawai.at()
                                + ", kolom UNOR ID kosong atau tidak terbaca).");
            }
            return pegawai.unor() < 0
                    ? notInReference(pmm, pegawai, id)
                    : active(pmm, pmm.grounds().unor(pegawai.unor()));
        });
    }

    private Verdict notInReference(PmmCase pmm, Pegawai pegawai, UnorId id) {
        String name = pegawai.unorNama().isEmpty() ? id.toString() : pegawai.unorNama();
        return found(
                pmm,
                "tidak_ada_di_referensi",
                name,
                new TaskTarget(TaskTarget.Kind.UNOR, id.toString(), name),
                "Unor pegawai ini di SIASN, " + name + " (id " + id + "), tidak ada di referensi unor.");
    }

    private Verdict active(PmmCase pmm, Unor unor) {
        return unor.aktif()
                ? Verdict.CLEAN
                : found(
                        pmm,
                        TIDAK_AKTIF,
                        unor.nama(),
                        Named.unor(unor),
                        "Unor pegawai ini, " + unor.nama() + ", tercatat tidak aktif di referensi unor SIASN ("
                                + unor.at() + "). Unor harus aktif di SIASN dan di e-Kinerja.");
    }

    private Verdict found(PmmCase pmm, String subkind, String siasnValue, TaskTarget target, String sentence) {
        return Verdict.found(
                finding(pmm.subject(), subkind, Severity.BERAT, pmm.row().sekolah(), siasnValue, target, sentence));
    }
}
