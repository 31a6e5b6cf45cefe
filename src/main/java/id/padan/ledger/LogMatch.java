package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.snapshot.Address;

/**
 * One message of e-Kinerja's Log Sinkronisasi held against what was found.
 *
 * @param code the disparity the message stands for, "" for a message nobody knows (kept and listed)
 */
public record LogMatch(
        Address at,
        Instansi instansi,
        String nip,
        String nama,
        String pesan,
        String waktu,
        String code,
        Agreement agreement) {
    /** Where it stands and what it means, without whose: no log may hold a NIP. */
    @Override
    public String toString() {
        return (code + " " + agreement).strip() + ", " + at;
    }

    /** Who says it. */
    public enum Agreement {
        BOTH("Sama-sama ditemukan"),
        ONLY_EKINERJA("Hanya dilaporkan e-Kinerja"),
        ONLY_PADAN("Hanya ditemukan Padan"),
        UNKNOWN_MESSAGE("Pesan belum dikenal");

        private final String label;

        Agreement(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
