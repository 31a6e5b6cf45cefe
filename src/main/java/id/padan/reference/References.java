package id.padan.reference;

/** Everything known besides the PMM row at hand: compact, immutable, thread-safe. */
public final class References {}
