package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;

/** Says which books do not close, and by how much. */
final class OpenBooks {
    private OpenBooks() {}

    static String sentence(BookLine line) {
        long accounted = line.reconciled() + line.outOfScope() + line.excepted() + line.rejected() + line.blank();
        return "Pembukuan " + line.kind() + " untuk " + name(line.instansi()) + " tidak seimbang: " + line.read()
                + " baris dibaca, " + accounted + " baris tercatat (direkonsiliasi " + line.reconciled()
                + ", di luar cakupan " + line.outOfScope() + ", dikecualikan " + line.excepted() + ", ditolak "
                + line.rejected() + ", kosong " + line.blank() + "); selisih " + (line.read() - accounted) + ".";
    }

    private static String name(Instansi instansi) {
        if (!instansi.nama().isEmpty()) {
            return instansi.nama();
        }
        return instansi.id().isEmpty() ? "instansi yang tidak diketahui" : "instansi " + instansi.id();
    }
}
