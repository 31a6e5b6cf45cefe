/** Measures Padan and its peers side by side; started by {@code bin/bench}. */
@org.jspecify.annotations.NullMarked
package id.padan.bench;
