package id.padan.recap;

/** Told before each file is written. */
@FunctionalInterface
public interface FileProgress {
    /** {@code file} is the {@code i}th of {@code n} files, counted from 1. */
    void writing(int i, int n, String file);
}
