package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;

/** Says which books do not close, and by how much. */
final class OpenBooks {
    private OpenBooks() {}

    static String sentence(BookLine line) {
        long accounted = line.reconciled() + line.outOfScope() + line.excepted() + line.rejected() + line.blank();
        return "Neraca " + line.kind() + " untuk " + name(line.instansi()) + " tidak tutup: " + line.read()
                + " baris dibaca, " + accounted + " baris tercatat (direkonsiliasi " + line.reconciled()
                + ", di luar lingkup " + line.outOfScope() + ", dikecualikan " + line.excepted() + ", ditolak "
                + line.rejected() + ", kosong " + line.blank() + "); selisih " + (line.read() - accounted) + ".";
    }

    private static String name(Instansi instansi) {
        if (!instansi.nama().isEmpty()) {
            return instansi.nama();
        }
        return instansi.id().isEmpty() ? "instansi yang tidak diketahui" : "instansi " + instansi.id();
    }
}
