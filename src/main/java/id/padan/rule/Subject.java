package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;

/**
 * Whom or what a finding is about.
 *
 * @param source {@code pmm}, {@code siasn-pegawai} or {@code siasn-unor}
 * @param instansi whose workbook it stands in
 * @param unorInduk the name of the unor induk in SIASN, "" where unknown
 * @param nip as it may be shown: 18 digits; what stood in PMM where that is no NIP (a NIK already masked); "" for a unor
 * @param nama the person's name, or "" for a unor
 * @param sekolah the school's name in PMM, "" where there is none
 * @param unor the unor's name in SIASN, "" where unknown
 * @param identity by which it is known again in another run
 */
public record Subject(
        SnapshotKind source,
        Address at,
        Instansi instansi,
        String unorInduk,
        String nip,
        String nama,
        String sekolah,
        String unor,
        Identity identity) {
    /** Who is meant when people are counted: a possible NIP; where there is none, which strangers may share, the row. */
    public String person() {
        return NipReading.of(nip, false) instanceof NipReading.Valid valid
                ? valid.nip().full()
                : source + " " + at;
    }

    /** Where, without whose. */
    @Override
    public String toString() {
        return source + " " + at;
    }
}
