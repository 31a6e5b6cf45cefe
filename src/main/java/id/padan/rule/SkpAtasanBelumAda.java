package id.padan.rule;

/** "SKP atasan belum ada di e-Kinerja" for the period, or it is there and not agreed. */
final class SkpAtasanBelumAda implements PmmRule {
    @Override
    public String code() {
        return "skp_atasan_belum_ada";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.atasan().then(pmm::ifEkinerjaCame).judge(atasan -> switch (atasan.skp(pmm.grounds())) {
            case AGREED -> Verdict.CLEAN;
            case NONE ->
                found(
                        pmm,
                        atasan,
                        "belum_ada",
                        "belum ada SKP",
                        " belum mempunyai SKP di e-Kinerja untuk periode ini.");
            case NOT_AGREED -> notAgreed(pmm, atasan);
        });
    }

    private Verdict notAgreed(PmmCase pmm, Atasan atasan) {
        String status = pmm.references().skp().statusOf(atasan.pegawai().ordinal());
        String shown = status.isEmpty() ? "belum disetujui" : status;
        return found(
                pmm,
                atasan,
                "belum_disetujui",
                shown,
                " sudah mempunyai SKP di e-Kinerja, tetapi belum disetujui (status: " + shown + ").");
    }

    private Verdict found(PmmCase pmm, Atasan atasan, String subkind, String state, String rest) {
        String person = Named.person(atasan.pegawai());
        String post = atasan.acting() ? "Plt/Plh pemimpin " : "pemimpin ";
        return Verdict.found(finding(
                pmm.subject(),
                subkind,
                Severity.BERAT,
                Named.person(pmm.row().namaAtasan(), pmm.row().nipAtasan()),
                person + ": " + state,
                Named.atasan(atasan),
                "Atasan pegawai ini, " + person + ", " + post + atasan.unor().nama() + "," + rest
                        + " Semua yang dipimpinnya menunggu."));
    }
}
