package id.padan.rule;

/** "Kedudukan hukum tidak aktif" in SIASN, yet still in PMM. Which count as active is configuration. */
final class KedudukanTidakAktif implements PmmRule {
    @Override
    public String code() {
        return "kedudukan_tidak_aktif";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().judge(pegawai -> {
            String kedudukan = pegawai.kedudukanHukum();
            if (kedudukan.isBlank()) {
                return Verdict.notAssessable(
                        new Reason.Unclear("Kedudukan hukum pegawai ini kosong di SIASN (" + pegawai.at() + ")."));
            }
            return pegawai.aktif()
                    ? Verdict.CLEAN
                    : Verdict.found(finding(
                            pmm.subject(),
                            "",
                            Severity.SEDANG,
                            "masih ada di PMM",
                            kedudukan,
                            pmm.target(),
                            "Kedudukan hukum pegawai ini di SIASN \"" + kedudukan
                                    + "\", sedangkan namanya masih ada di PMM."));
        });
    }
}
