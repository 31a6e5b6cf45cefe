package id.padan.sample;

/** A unor: one row of the Manajemen Unor export. Fields are open to the scenes that bend them. */
final class Unit extends Entry {
    final Id id;
    final String nama;
    final Agency agency;
    final int depth;
    /** As written in the unor export; the SIASN export always writes 32 hex digits. */
    String idText;

    final String idHex;
    String parentText;
    String headText = "";
    String npsn = "";
    String namaJabatan = "";
    boolean aktif = true;
    /** The unor induk's id as text. */
    final String indukText;

    private Unit(Id id, String nama, Agency agency, int depth, String parentText, String indukText) {
        this.id = id;
        this.nama = nama;
        this.agency = agency;
        this.depth = depth;
        this.idHex = id.hex();
        this.idText = textOf(id);
        this.parentText = parentText;
        this.indukText = indukText.isEmpty() ? idText : indukText;
        stand(Standing.DI_LUAR_LINGKUP, "bukan sekolah");
    }

    /** A unor at the top, or directly below {@code parent} as a unor induk of its own. */
    static Unit top(Id id, String nama, Agency agency, int depth, String parentText) {
        return new Unit(id, nama, agency, depth, parentText, "");
    }

    static Unit below(Unit parent, Id id, String nama) {
        return new Unit(id, nama, parent.agency, parent.depth + 1, parent.idText, parent.indukText);
    }

    /** Makes a school of it. */
    Unit withNpsn(String number) {
        npsn = number;
        stand(Standing.BERSIH, ORDINARY);
        return this;
    }

    /** Half of the ids are written as UUID, half as 32 hex digits, as two generations of the export left them. */
    static String textOf(Id id) {
        return (id.low() & 1) == 0 ? id.uuid() : id.hex();
    }
}
