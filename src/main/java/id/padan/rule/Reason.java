package id.padan.rule;

import id.padan.snapshot.Masked;

/** Why something cannot be judged. */
public sealed interface Reason {
    /** An earlier cause stands in the way. */
    record Behind(String code) implements Reason {
        @Override
        public String sentence() {
            return "Belum dapat dinilai karena " + code + " harus diselesaikan lebih dahulu.";
        }
    }

    /** A whole file or column did not come; the same for everybody. {@code what}: "berkas ekinerja-rhk", "kolom RHK di pmm". */
    record NoData(String what) implements Reason {
        @Override
        public String sentence() {
            return "Tidak dapat dinilai karena tidak ada " + what + ".";
        }
    }

    /** This row alone leaves it open. */
    record Unclear(String sentence) implements Reason {
        /** Long numbers masked: a sentence may name somebody. */
        @Override
        public String toString() {
            return "Unclear[" + Masked.of(sentence) + "]";
        }
    }

    /** For the officer. */
    String sentence();
}
