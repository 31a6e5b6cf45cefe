/** The hot loops one by one, with what they allocate. */
@org.jspecify.annotations.NullMarked
package id.padan.bench.jmh;
