package id.padan.rule;

import id.padan.domain.NamaSekolah;
import id.padan.reference.UnorTree;
import java.util.BitSet;

/**
 * What is asked of the tree again and again, worked out once for each unor and not for each of their people. Immutable,
 * thread-safe.
 *
 * @param units the unor that are schools: they have an NPSN or are named like one
 * @param heads the pegawai who head an active school; a closed one leads nobody
 * @param cutOff the unor above which SIASN's tree lacks what e-Kinerja needs
 */
record Schools(BitSet units, BitSet heads, BitSet cutOff) {
    static Schools of(UnorTree tree) {
        BitSet units = new BitSet(tree.size());
        BitSet heads = new BitSet();
        BitSet cutOff = new BitSet(tree.size());
        for (int unor = 0; unor < tree.size(); unor++) {
            boolean school =
                    tree.npsn(unor) != null || NamaSekolah.of(tree.nama(unor)).sekolah();
            units.set(unor, school);
            if (school && tree.aktif(unor) && tree.head(unor) >= 0) {
                heads.set(tree.head(unor));
            }
            cutOff.set(unor, parentUnusable(tree, unor, school));
        }
        return new Schools(units, heads, cutOff);
    }

    /** The lawful top of the tree needs nothing above it. */
    private static boolean parentUnusable(UnorTree tree, int unor, boolean school) {
        return switch (tree.parentState(unor)) {
            case OK -> false;
            case NONE -> school || !tree.hasChildren(unor);
            case MISSING, INACTIVE, SELF, CYCLE -> true;
        };
    }
}
