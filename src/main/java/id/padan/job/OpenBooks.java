package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.recap.Cover;

/** Says which books do not close, and by how much. */
final class OpenBooks {
    private OpenBooks() {}

    static String sentence(BookLine line) {
        return "Neraca " + line.kind() + " untuk " + Cover.nameOf(line.instansi()) + " tidak seimbang: " + line.read()
                + " baris dibaca, " + line.accounted() + " baris tercatat (direkonsiliasi " + line.reconciled()
                + ", di luar lingkup " + line.outOfScope() + ", dikecualikan " + line.excepted() + ", ditolak "
                + line.rejected() + ", kosong " + line.blank() + "); selisih " + (line.read() - line.accounted()) + ".";
    }
}
