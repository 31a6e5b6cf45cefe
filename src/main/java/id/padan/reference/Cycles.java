package id.padan.reference;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Finds the nodes that lie on a cycle of a tree gone wrong, in one walk over all nodes. A self-parent is no cycle here. */
record Cycles(int nodes, IntUnaryOperator parent) {
    BitSet found() {
        BitSet onCycle = new BitSet();
        int[] walk = new int[nodes];
        for (int start = 0; start < nodes; start++) {
            int node = start;
            while (node >= 0 && walk[node] == 0) {
                walk[node] = start + 1;
                node = above(node);
            }
            if (node >= 0 && walk[node] == start + 1) {
                for (int around = node; !onCycle.get(around); around = above(around)) {
                    onCycle.set(around);
                }
            }
        }
        return onCycle;
    }

    private int above(int node) {
        int above = parent.applyAsInt(node);
        return above == node ? -1 : above;
    }
}
