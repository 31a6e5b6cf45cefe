package id.padan.job;

import id.padan.snapshot.Masked;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SnapshotKind;

/** A unor whose id stood in the file before: the first row counts, this one is rejected. */
final class DoubledUnor {
    private DoubledUnor() {}

    static Reject reject(SiasnUnorRow row) {
        return new Reject(
                SnapshotKind.SIASN_UNOR,
                row.at(),
                "ID",
                "unor_ganda",
                Masked.of(row.id().toString()),
                "Unor \"" + row.nama() + "\" memakai ID yang sudah ada di baris sebelumnya. Satu ID hanya boleh sekali;"
                        + " baris pertama yang dipakai, baris ini tidak. Unduh ulang berkas unor bila isinya berbeda.",
                row.instansi());
    }
}
