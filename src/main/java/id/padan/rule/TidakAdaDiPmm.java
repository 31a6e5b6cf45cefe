package id.padan.rule;

import id.padan.reference.Pegawai;

/** "Guru di SIASN yang tidak ada di PMM": an active teacher whom no PMM row names, not even by
 * another number or almost certainly. */
final class TidakAdaDiPmm implements PegawaiRule {
    @Override
    public String code() {
        return RuleCatalog.TIDAK_ADA_DI_PMM;
    }

    @Override
    public Verdict judge(PegawaiCase person) {
        Grounds grounds = person.grounds();
        Pegawai pegawai = person.pegawai();
        boolean inPmm = grounds.references().pmm().mentions(pegawai.ordinal())
                || grounds.claims().claimed(pegawai.nip());
        if (!grounds.guru(pegawai.ordinal()) || inPmm) {
            return Verdict.CLEAN;
        }
        if (pegawai.kedudukanHukum().isBlank()) {
            return Verdict.notAssessable(
                    new Reason.Unclear("Guru ini tidak ada di PMM, tetapi kedudukan hukumnya kosong" + " di SIASN ("
                            + pegawai.at() + "), jadi tidak diketahui apakah ia masih aktif."));
        }
        if (!Attendance.expected(grounds.references(), pegawai.ordinal())) {
            return Verdict.CLEAN;
        }
        if (grounds.attendance().wholeSchoolMissing(pegawai.unor())) {
            return Verdict.notAssessable(new Reason.Behind(RuleCatalog.SEKOLAH_TIDAK_ADA_DI_PMM));
        }
        String unor = pegawai.unorNama().isEmpty() ? "tanpa unor" : pegawai.unorNama();
        return Verdict.found(finding(
                person.subject(),
                "",
                Severity.SEDANG,
                "",
                pegawai.jabatan() + ", " + unor,
                Named.pegawai(pegawai),
                Named.person(pegawai) + ", " + pegawai.jabatan() + " (" + unor
                        + "), aktif di SIASN tetapi tidak ada di PMM."));
    }
}
