package id.padan.sample;

/**
 * How large a sample is. The numbers are targets: scenes add and take away a few rows.
 *
 * <p>Kecil plays every scene a fixed number of times; the others play each at its own rate per thousand, as {@link
 * SchoolScenes} and the lists of {@link PersonScene}s document beside each scene.
 */
public enum Scale {
    /** A small regency for reading with one's own eyes: every scene, few people. */
    KECIL(1, 45, 0, 150, 8, 12),
    /** A regency: 20,000 SIASN rows, 8,000 PMM rows, about 900 unor. */
    KABUPATEN(1, 750, 10, 12_500, 140, 600),
    /** A province: 100,000 SIASN rows, 45,000 PMM rows. */
    PROVINSI(1, 1_125, 37, 58_000, 300, 3_500),
    /** The nation: 5,000,000 SIASN rows, 2,000,000 PMM rows, 300,000 unor, 550 instansi. */
    NASIONAL(550, 400, 9, 5_500, 140, 36);

    private final int instansi;
    private final int schools;
    private final int teachersPerSchool;
    private final int otherAsn;
    private final int otherUnits;
    private final int honorary;

    Scale(int instansi, int schools, int teachersPerSchool, int otherAsn, int otherUnits, int honorary) {
        this.instansi = instansi;
        this.schools = schools;
        this.teachersPerSchool = teachersPerSchool;
        this.otherAsn = otherAsn;
        this.otherUnits = otherUnits;
        this.honorary = honorary;
    }

    int instansi() {
        return instansi;
    }

    int schools() {
        return schools;
    }

    /** Principal included. In kecil, schools that play a scene of their own are small, so that the file stays readable. */
    int teachersAt(int school) {
        if (this == KECIL) {
            return school < SchoolScenes.schoolsInSmall() ? 4 : 10;
        }
        return Math.max(4, teachersPerSchool - 3 + school % 7);
    }

    int otherAsn() {
        return otherAsn;
    }

    int otherUnits() {
        return otherUnits;
    }

    /** Non-ASN teachers, who stand in PMM only; per instansi. */
    int honorary() {
        return honorary;
    }
}
