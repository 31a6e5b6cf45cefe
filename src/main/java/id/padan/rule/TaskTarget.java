package id.padan.rule;

import id.padan.snapshot.Masked;

/**
 * What has to be repaired: many findings with one target are one task.
 *
 * @param kind what it is
 * @param id stable within the instansi: a NIP, a unor id, an NPSN, or file and row where there is nothing better
 * @param label how the officer knows it: "SDN 2 Cibadak", "Siti Aminah (198503302003122004)"
 */
public record TaskTarget(Kind kind, String id, String label) {
    /** The sort of thing. */
    public enum Kind {
        PEGAWAI,
        ATASAN,
        UNOR,
        SEKOLAH
    }

    /** Long numbers masked. */
    @Override
    public String toString() {
        return kind + " " + Masked.of(label);
    }
}
