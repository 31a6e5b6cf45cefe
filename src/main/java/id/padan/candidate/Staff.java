package id.padan.candidate;

import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who works in which unor, for the few rows that tell no birth date. Made when first asked for, four bytes a person. Thread-safe.
 */
final class Staff {
    private final References references;
    private @Nullable Roll roll;

    Staff(References references) {
        this.references = references;
    }

    /** Ordinals in file order; yours to keep. */
    int[] of(int unor) {
        return roll().of(unor);
    }

    private synchronized Roll roll() {
        Roll made = roll;
        if (made == null) {
            made = new Roll(references);
            roll = made;
        }
        return made;
    }

    /** Everybody who has a unor, one unor after the other. */
    private static final class Roll {
        private final int[] starts;
        private final int[] people;

        Roll(References references) {
            PegawaiIndex pegawai = references.pegawai();
            starts = new int[references.unor().size() + 1];
            for (int ordinal = 0; ordinal < pegawai.size(); ordinal++) {
                if (belongs(pegawai, ordinal)) {
                    starts[pegawai.unor(ordinal) + 1]++;
                }
            }
            for (int unor = 1; unor < starts.length; unor++) {
                starts[unor] += starts[unor - 1];
            }
            people = new int[starts[starts.length - 1]];
            int[] next = starts.clone();
            for (int ordinal = 0; ordinal < pegawai.size(); ordinal++) {
                if (belongs(pegawai, ordinal)) {
                    people[next[pegawai.unor(ordinal)]++] = ordinal;
                }
            }
        }

        private static boolean belongs(PegawaiIndex pegawai, int ordinal) {
            return pegawai.unor(ordinal) >= 0 && pegawai.judges(ordinal);
        }

        int[] of(int unor) {
            return Arrays.copyOfRange(people, starts[unor], starts[unor + 1]);
        }
    }
}
