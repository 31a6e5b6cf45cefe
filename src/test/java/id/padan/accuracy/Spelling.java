package id.padan.accuracy;

/**
 * A habit of writing a school's name, and how many of a thousand names that could show it do. The rates are set by hand
 * after what circulars and lists of schools look like; none was counted.
 */
enum Spelling {
    TINGKAT_DIEJA("Sekolah Dasar Negeri 1 X", 50),
    NEGERI_TERPISAH("SD Negeri 1 X, SD N 1 X", 450),
    BERTITIK("S.D.N. 1 X", 30),
    AWALAN_KANTOR("UPT SPF SDN 1 X, UPTD Satuan Pendidikan SDN 1 X", 300),
    AKHIRAN_KANTOR("SDN 1 X Dinas Pendidikan", 20),
    NOMOR_DI_BELAKANG("SDN X 1", 350),
    NOMOR_ROMAWI("SDN X II", 150),
    NOMOR_BERNOL("SDN 01 X, SDN 001 X", 200),
    NOMOR_DENGAN_NO("SDN No. 1 X", 50),
    NOMOR_MENEMPEL("SDN1 X", 20),
    SATAP_DIEJA("SMPN Satu Atap 2 X, SMP Satap Negeri 2 X", 500),
    TEMPAT_DISINGKAT("SDN 1 Tj. X", 300),
    ARAH_DISINGKAT("SDN 1 X Sel.", 300),
    TEMPAT_DIPISAH("SDN 1 Suka Maju", 100),
    EJAAN_LAMA("SDN 1 Tjibadak", 10),
    HURUF_KAPITAL("SDN 1 CIBADAK", 500),
    TANDA_BACA("SDN 1 - X,  SDN 1  X", 100),
    KECAMATAN_DI_KEDUANYA("SDN 1 X Kec. Y, SDN 1 X Kecamatan Y", 50),
    /** From here on: what leaves doubt on purpose. */
    KECAMATAN_DI_SATU("SDN 1 X Kec. Y, SDN 1 X", 4),
    NOMOR_TIDAK_DITULIS("SDN X untuk SDN 1 X", 2),
    SALAH_KETIK("SDN 1 Ciabdak", 5);

    final String example;
    final int perMille;

    Spelling(String example, int perMille) {
        this.example = example;
        this.perMille = perMille;
    }

    /** True for what no rule explains, so that a good comparison may only doubt. */
    boolean doubtful() {
        return compareTo(KECAMATAN_DI_KEDUANYA) > 0;
    }
}
