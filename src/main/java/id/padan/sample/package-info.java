/** Synthetic snapshots in the offices' own shapes, with the truth of every row, which never comes from the rules. */
package id.padan.sample;
