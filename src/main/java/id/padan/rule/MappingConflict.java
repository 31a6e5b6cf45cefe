package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer must settle before schools and unor are one to one.
 *
 * @param npsn null where only a unor is concerned
 * @param unor null where only a school is concerned
 * @param sentence in Indonesian
 */
public record MappingConflict(
        Kind kind,
        Instansi instansi,
        @Nullable Npsn npsn,
        String sekolah,
        @Nullable UnorId unor,
        String unorNama,
        String sentence) {
    /** What is wrong, in the order of the list. */
    public enum Kind {
        NPSN_SEVERAL_UNOR("satu NPSN pada beberapa unor"),
        UNOR_SEVERAL_NPSN("beberapa NPSN pada satu unor"),
        SCHOOL_ALONE("sekolah PMM tanpa unor"),
        UNOR_ALONE("unor sekolah tanpa NPSN");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As an officer reads it. */
        public String label() {
            return label;
        }
    }
}
