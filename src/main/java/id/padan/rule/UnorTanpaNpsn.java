package id.padan.rule;

import id.padan.reference.Unor;

/** "Unor sekolah tanpa NPSN": an active unor named like a school that neither has an NPSN nor stands in the padanan file. */
final class UnorTanpaNpsn implements UnorRule {
    /** What is missing when nobody gave any unor an NPSN. */
    static final String NO_NPSN = "kolom NPSN di siasn-unor dan berkas padanan-unor";

    @Override
    public String code() {
        return "unor_tanpa_npsn";
    }

    @Override
    public Verdict judge(UnorCase at) {
        Unor unor = at.unor();
        if (!unor.aktif() || !at.grounds().sekolah(unor.ordinal())) {
            return Verdict.CLEAN;
        }
        if (!at.grounds().npsnKnown()) {
            return Verdict.notAssessable(new Reason.NoData(NO_NPSN));
        }
        boolean known =
                unor.npsn() != null || at.grounds().references().padanan().npsn(unor.id()) != null;
        return known
                ? Verdict.CLEAN
                : Verdict.found(
                        finding(
                                at.subject(),
                                "",
                                Severity.RINGAN,
                                "",
                                unor.nama(),
                                Named.unor(unor),
                                "Unor sekolah " + unor.nama() + " di SIASN (" + unor.at()
                                        + ") tidak mempunyai NPSN, sehingga sekolahnya di PMM hanya dapat dikenali dari nama."));
    }
}
