package id.padan.rule;

import id.padan.reference.Unor;

/** "Semua guru satu unor tidak ada di PMM": probably the PMM file is incomplete, so its teachers are not judged one by one. */
final class SekolahTidakAdaDiPmm implements UnorRule {
    @Override
    public String code() {
        return RuleCatalog.SEKOLAH_TIDAK_ADA_DI_PMM;
    }

    @Override
    public Verdict judge(UnorCase at) {
        Unor unor = at.unor();
        Attendance attendance = at.grounds().attendance();
        if (!attendance.wholeSchoolMissing(unor.ordinal())) {
            return Verdict.CLEAN;
        }
        int teachers = attendance.teachers(unor.ordinal());
        return Verdict.found(finding(
                at.subject(),
                "",
                Severity.SEDANG,
                "0 guru",
                teachers + " guru",
                Named.unor(unor),
                "Tidak seorang pun dari " + teachers + " guru " + unor.nama()
                        + " di SIASN ada di PMM. Kemungkinan berkas PMM belum lengkap; mintalah data sekolah ini."));
    }
}
