package id.padan.rule;

/** "Nama jabatan fungsional masih yang lama" in SIASN: Guru Muda instead of Guru Ahli Muda. The list is configuration. */
final class JabatanNomenklaturLama implements PmmRule {
    @Override
    public String code() {
        return "jabatan_nomenklatur_lama";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().judge(pegawai -> {
            String jabatan = pegawai.jabatan();
            if (jabatan.isBlank()) {
                return Verdict.notAssessable(
                        new Reason.Unclear("Jabatan pegawai ini kosong di SIASN (" + pegawai.at() + ")."));
            }
            return pmm.grounds().jabatanLama(pegawai.ordinal())
                    ? Verdict.found(finding(
                            pmm.subject(),
                            "",
                            Severity.RINGAN,
                            pmm.row().jabatan(),
                            jabatan,
                            pmm.target(),
                            "Jabatan pegawai ini di SIASN masih memakai nama lama, \"" + jabatan
                                    + "\"; nama yang berlaku memakai kata Ahli, misalnya \"Guru Ahli Muda\"."))
                    : Verdict.CLEAN;
        });
    }
}
