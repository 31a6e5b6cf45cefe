package id.padan.answer;

import id.padan.domain.Folded;

/** The columns an office fills in, and the one by which its row is known, as their headers have them. */
public enum AnswerColumn {
    STATUS("Status"),
    CATATAN("Catatan"),
    TANGGAL("Tanggal"),
    DIISI_OLEH("Diisi oleh"),
    BERLAKU_SAMPAI("Berlaku sampai"),
    KODE("Kode baris (jangan diubah)");

    private static final String CODE = "KODE BARIS";

    private final String title;

    AnswerColumn(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** True of a header that means this column, whatever its case and blanks. */
    boolean isTitled(String header) {
        return this == KODE ? Folded.of(header).startsWith(CODE) : Folded.same(title, header);
    }
}
