package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import org.jspecify.annotations.Nullable;

/**
 * A unit in SIASN's tree: the name of a row of the columns, each read only when asked for.
 *
 * @param ordinal the place in {@link UnorTree}
 */
public record Unor(UnorTree tree, int ordinal) {
    public Address at() {
        return tree.place(ordinal);
    }

    public UnorId id() {
        return tree.id(ordinal);
    }

    public String nama() {
        return tree.nama(ordinal);
    }

    /** True when the name is this text but for the case of A to Z; as {@link Pegawai#isNamed}. */
    public boolean isNamed(String text) {
        return tree.isNamed(ordinal, text);
    }

    public boolean aktif() {
        return tree.aktif(ordinal);
    }

    public @Nullable Npsn npsn() {
        return tree.npsn(ordinal);
    }

    public Instansi instansi() {
        return tree.instansi(ordinal);
    }
}
