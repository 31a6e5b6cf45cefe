package id.padan.sight;

import id.padan.ledger.RunRecord;
import id.padan.recap.FileNames;

/** What an instansi is given of a run. */
public enum Paper {
    REKAP("rekap", "Rekap", Handout.Kind.XLSX),
    NOTA_DINAS("nota-dinas", "Nota Dinas", Handout.Kind.DOCX),
    SLIP_SEKOLAH("slip-sekolah", "Slip Sekolah", Handout.Kind.DOCX);

    private final String word;
    private final String label;
    private final Handout.Kind kind;

    Paper(String word, String label, Handout.Kind kind) {
        this.word = word;
        this.label = label;
        this.kind = kind;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** As officers call it. */
    public String label() {
        return label;
    }

    Handout.Kind kind() {
        return kind;
    }

    /** Like the file that is published, but for the run's day: a browser puts all of them into one folder. */
    String fileName(String whose, RunRecord run) {
        return new FileNames().of(label + " - " + whose + " - " + run.tanggal(), kind.ending());
    }

    /** That one; whatever else stands in an address leads nowhere. */
    public static Paper of(String word) {
        for (Paper paper : values()) {
            if (paper.word.equals(word)) {
                return paper;
            }
        }
        throw new OutOfSightException();
    }
}
