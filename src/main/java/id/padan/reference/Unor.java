package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import org.jspecify.annotations.Nullable;

/** A unit in SIASN's tree, made on demand from the columns; {@code ordinal} is the place in {@link UnorTree}. */
public record Unor(
        int ordinal,
        Address at,
        UnorId id,
        String nama,
        boolean aktif,
        @Nullable Npsn npsn,
        Instansi instansi) {}
