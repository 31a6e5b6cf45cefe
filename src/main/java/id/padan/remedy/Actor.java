package id.padan.remedy;

/** Who repairs. The label is what an officer reads and what stands in {@code temuan.csv}. */
public enum Actor {
    PEGAWAI("Pegawai"),
    ATASAN("Atasan"),
    KEPALA_SEKOLAH("Kepala Sekolah"),
    OPERATOR_SEKOLAH("Operator Sekolah"),
    ADMIN_INSTANSI("Admin Instansi"),
    BKD("BKD");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
