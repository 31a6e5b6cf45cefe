package id.padan.job;

import org.jspecify.annotations.Nullable;

/**
 * What the steps of one run hand to each other in memory. After a restart it is empty and loading fills it again.
 */
final class RunDesk {
    private volatile @Nullable Loaded loaded;

    void put(Loaded fresh) {
        loaded = fresh;
    }

    Loaded loaded() {
        Loaded present = loaded;
        if (present == null) {
            throw new IllegalStateException("muatAcuan has not run in this process");
        }
        return present;
    }
}
