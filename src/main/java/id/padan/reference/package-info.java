/** SIASN, the unor tree, e-Kinerja and PMM as compact look-ups in columns, so that the nation fits in memory. Built by {@link id.padan.reference.ReferencesBuilder}. */
package id.padan.reference;
