package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.snapshot.table.ByteRow;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The instansi last read, found again by the bytes of its two cells: the rows of one stand together. Not thread-safe. */
final class KnownInstansi {
    private byte[] id = new byte[0];
    private byte[] nama = new byte[0];
    private Instansi last = Instansi.TIDAK_DIKETAHUI;

    /** The instansi in these two cells, each plain or of a column that is absent; null when it is another than that last read. */
    @Nullable
    Instansi of(ByteRow row, Place idPlace, Place namaPlace) {
        return same(id, row, idPlace) && same(nama, row, namaPlace) ? last : null;
    }

    void keep(ByteRow row, Place idPlace, Place namaPlace, Instansi read) {
        id = bytes(row, idPlace);
        nama = bytes(row, namaPlace);
        last = read;
    }

    private static boolean same(byte[] known, ByteRow row, Place place) {
        return place.present()
                ? Arrays.equals(known, 0, known.length, row.bytes(), row.from(place.index()), row.to(place.index()))
                : known.length == 0;
    }

    private static byte[] bytes(ByteRow row, Place place) {
        return place.present()
                ? Arrays.copyOfRange(row.bytes(), row.from(place.index()), row.to(place.index()))
                : new byte[0];
    }
}
