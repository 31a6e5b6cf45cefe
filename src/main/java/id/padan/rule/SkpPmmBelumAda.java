package id.padan.rule;

import id.padan.domain.StatusSkp;

/**
 * "SKP di PMM belum ada": not planned, or not yet agreed by the atasan. Judged without SIASN. One that waits is the work of
 * the atasan whom PMM names, so all who wait for one atasan are one task.
 */
final class SkpPmmBelumAda implements PmmRule {
    @Override
    public String code() {
        return RuleCatalog.SKP_PMM_BELUM_ADA;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.statusSkp().judge(status -> switch (status) {
            case BELUM_DIBUAT ->
                found(pmm, status, "belum_dibuat", "Pegawai ini belum membuat SKP di PMM untuk periode ini.");
            case DRAF ->
                found(pmm, status, "draf", "SKP pegawai ini di PMM masih draf dan belum diajukan kepada atasannya.");
            case MENUNGGU_PERSETUJUAN ->
                found(
                        pmm,
                        status,
                        "menunggu_persetujuan",
                        "SKP pegawai ini di PMM sudah diajukan dan menunggu persetujuan atasannya" + atasan(pmm)
                                + ". Yang bertindak sekarang adalah atasannya.",
                        Named.atasanInPmm(pmm).orElseGet(pmm::target));
            case PERLU_PERBAIKAN ->
                found(
                        pmm,
                        status,
                        "perlu_perbaikan",
                        "SKP pegawai ini di PMM dikembalikan oleh atasannya" + atasan(pmm)
                                + " dan menunggu perbaikan dari pegawai.");
            case DISETUJUI, DINILAI -> Verdict.CLEAN;
        });
    }

    private static String atasan(PmmCase pmm) {
        String name = pmm.row().namaAtasan();
        return name.isEmpty() ? "" : " (" + name + ")";
    }

    private Verdict found(PmmCase pmm, StatusSkp status, String subkind, String sentence) {
        return found(pmm, status, subkind, sentence, pmm.target());
    }

    private Verdict found(PmmCase pmm, StatusSkp status, String subkind, String sentence, TaskTarget target) {
        return Verdict.found(finding(pmm.subject(), subkind, Severity.BERAT, status.label(), "", target, sentence));
    }
}
