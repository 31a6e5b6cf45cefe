package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.Npsn;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import org.jspecify.annotations.Nullable;

/**
 * A unor in the "Manajemen Unor" export.
 *
 * @param nama without the dashes of indentation
 * @param diatasan the parent; null when empty
 * @param pemimpinPnsId the head; null when empty
 * @param pemimpinNip the head where the export gives a NIP instead; null when empty or not a NIP
 * @param instansi name usually absent here
 * @param induk the unor induk; null when empty
 * @param aktif true also where the column is absent
 */
public record SiasnUnorRow(
        Address at,
        UnorId id,
        String nama,
        @Nullable UnorId diatasan,
        String namaJabatan,
        @Nullable PnsId pemimpinPnsId,
        @Nullable Nip pemimpinNip,
        String pemimpinNama,
        Instansi instansi,
        @Nullable UnorId induk,
        String jenisUnor,
        boolean aktif,
        @Nullable Npsn npsn)
        implements SnapshotRow {}
